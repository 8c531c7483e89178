extension Rule where Facts == MeetingFacts {
  /// The annual meeting is held in time (đại hội thành viên thường niên).
  public static var annualMeetingInTime: Rule {
    Rule(
      id: "meeting.annual-in-time",
      title: LocalizedText(
        vi: "Thời hạn họp đại hội thường niên", en: "Time for the annual meeting"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã, liên hiệp: trong 3 tháng từ khi kết thúc năm tài chính (Luật 2012), 4 tháng (Luật \
          2023, tính cho năm tài chính kết thúc từ 30/6/2024). Tổ hợp tác họp ít nhất mỗi năm một lần \
          (từ 25/11/2019). Năm tài chính coi là năm dương lịch. Họp chậm thì nhắc, vẫn ghi. Luật 2023 \
          còn yêu cầu tổ chức quản trị rút gọn họp ít nhất 3 tháng một lần: chưa xét, vì sổ chưa ghi \
          đơn vị nào quản trị rút gọn.
          """,
        en: """
          Cooperatives and unions: within 3 months after the financial year (2012 law), 4 months \
          (2023 law, for financial years that end from 2024-06-30 on). Groups meet at least once \
          a year (since 2019-11-25). The financial year is taken to be the calendar year. A late \
          meeting is a warning and is recorded all the same. The 2023 law also asks units with \
          reduced organs to meet every 3 months: not judged, as the register does not say which \
          have them.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 31 khoản 1"), .law2023("Điều 59 khoản 1"),
        Citation(LawText.decree77, "Điều 20 khoản 1"),
      ],
      examples: meetingExamples, judge: judgeInTime)
  }
}

private let meetingExamples: [RuleExample<MeetingFacts>] = [
  example("Luật 2012, ngày cuối", "2012 law, the last day", 2022, "2023-03-31", []),
  example("Luật 2012, hôm sau", "2012 law, the day after", 2022, "2023-04-01", [.warning]),
  example(
    "Luật 2023, ngày trước cuối", "2023 law, the day before the last", 2025, "2026-05-03", []),
  example(
    "Luật 2023, ngày cuối sau lễ", "2023 law, the last day after holidays", 2025,
    "2026-05-04", []),
  example("Luật 2023, hôm sau", "2023 law, the day after", 2025, "2026-05-05", [.warning]),
  example(
    "Tổ hợp tác, ngày cuối năm", "A group, the last day of the year", 2020, "2021-12-31",
    kind: .group, []),
  example(
    "Tổ hợp tác, sang năm sau", "A group, in the next year", 2020, "2022-01-01",
    kind: .group, [.warning]),
  example("Luật 2003: chưa rõ", "2003 law: not known", 2010, "2011-08-01", [.note]),
  example("Chưa có lịch nghỉ lễ", "Holidays not in the data", 2014, "2015-08-01", [.note]),
  example("Họp trước khi hết năm", "Held before the year is over", 2025, "2025-12-20", []),
]

private func judgeInTime(_ facts: MeetingFacts) -> [Finding] {
  guard facts.kind == .annual, let end = facts.yearEnd, facts.heldOn > end else { return [] }
  let dutyDay = end.adding(days: 1)
  let rule = MeetingDuty.duty(of: facts.unitKind, on: dutyDay)
  guard let duty = rule.value else {
    return [
      .notKnown(
        "meeting.annual-in-time",
        LocalizedText(vi: "hạn họp thường niên", en: "The time for the annual meeting"),
        by: rule.citation, regime: LawBook.regime(for: facts.unitKind, on: dutyDay),
        subject: facts.subject, field: "held_on")
    ]
  }
  let deadline = duty.deadline(ofYearEndingOn: end)
  switch (deadline, deadline.daysLate(on: facts.heldOn)) {
  case (_, 0): return []
  case (.day(let last), let days?): return [late(facts, rule.citation, by: days, after: last)]
  case (_, _): return [holidaysNotKnown(facts, rule.citation, end)]
  }
}

private func late(
  _ facts: MeetingFacts, _ citation: Citation, by days: Int, after last: CivilDate
) -> Finding {
  finding(
    facts, .warning, citation,
    LocalizedText(
      vi: "Họp chậm \(days) ngày: hạn đến hết ngày \(last.slashed).",
      en: "Held \(days) day\(days == 1 ? "" : "s") late: the time ended on \(last)."),
    remedy: LocalizedText(
      vi: "Vẫn ghi cuộc họp; nhắc đơn vị họp đúng hạn năm sau.",
      en: "The meeting is recorded; remind the unit of next year's."))
}

private func holidaysNotKnown(
  _ facts: MeetingFacts, _ citation: Citation, _ end: CivilDate
) -> Finding {
  finding(
    facts, .note, citation,
    LocalizedText(
      vi: "Chưa tính được hạn họp của năm tài chính hết ngày \(end.slashed): chưa có lịch nghỉ lễ.",
      en: "The time for the year ending on \(end) is not known: holidays are not in the data."),
    remedy: LocalizedText(
      vi: "Tự tính theo lịch nghỉ lễ đã công bố.",
      en: "Count by the holidays announced for that year."))
}

private func finding(
  _ facts: MeetingFacts, _ severity: Severity, _ citation: Citation, _ message: LocalizedText,
  remedy: LocalizedText
) -> Finding {
  Finding(
    rule: "meeting.annual-in-time", severity: severity, subject: facts.subject, field: "held_on",
    message: message,
    facts: [
      Fact(LocalizedText(vi: "ngày họp", en: "held on"), facts.heldOn),
      Fact(
        LocalizedText(vi: "kết thúc năm tài chính", en: "end of the financial year"),
        facts.yearEnd ?? facts.heldOn),
    ], citations: [citation], remedy: remedy)
}

private func example(
  _ vi: String, _ en: String, _ year: Int, _ held: String, kind: UnitKind = .cooperative,
  _ expected: [Severity]
) -> RuleExample<MeetingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MeetingFacts(
      subject: "HTX-00001", unitKind: kind, kind: .annual, heldOn: StatusExamples.day(held),
      yearEnd: MeetingFacts.endOfYear(year)), expected: expected)
}
