extension Rule where Facts == ChangeFacts {
  /// Says when a change need not be filed, or when that is not known.
  public static var changeDuty: Rule {
    Rule(
      id: "change.duty",
      title: LocalizedText(
        vi: "Thay đổi không phải nộp hồ sơ", en: "A change that need not be filed"),
      explanation: LocalizedText(
        vi: """
          Luật 2012 buộc đăng ký tên, trụ sở, ngành nghề, vốn điều lệ, người đại diện và thông báo \
          điều lệ, số thành viên, người trong các ban, địa điểm kinh doanh. Từ 01/7/2024 ngành nghề \
          và thuế chỉ thông báo; số thành viên, điều lệ và các ban không còn phải nộp (trừ thành \
          viên nước ngoài). Vốn điều lệ đổi dưới 5% và dưới 1 tỷ đồng thì chưa phải đăng ký. Quy tắc \
          này chỉ ghi chú, đơn vị vẫn có thể cập nhật.
          """,
        en: """
          The 2012 law has name, seat, lines, charter capital and representative registered, and \
          charter, number of members, organs and places of business notified. Since 2024-07-01 \
          lines and tax data are only notified; members, charter and organs are no longer filed \
          (but foreign members are). Charter capital moving by less than 5% and less than one \
          billion đồng is not registered yet. This is a note; a unit may still update its data.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 28"), Citation(LawText.law2023, "Điều 47, Điều 48"),
        Citation(LawText.decree77, "Điều 12 khoản 4"),
        Citation(LawText.decree92, "Điều 60 khoản 1"),
        Citation(LawText.decree295, "Điều 61 khoản 1"),
      ],
      examples: dutyExamples, judge: judgeDuty)
  }
}

private func example(
  _ vi: String, _ en: String, of kind: UnitKind = .cooperative, _ subject: ChangeSubject,
  on day: CivilDate, capital: (Int, Int)? = nil, _ expected: [Severity]
) -> RuleExample<ChangeFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ChangeFacts(
      kind: kind, subject: subject, effectiveOn: day, filedOn: day, oldCapital: capital?.0,
      newCapital: capital?.1), expected: expected)
}

private let dutyExamples: [RuleExample<ChangeFacts>] = [
  example(
    "Số thành viên, ngày 30/6/2024", "Members on 2024-06-30", .members,
    on: CivilDate(2024, 6, 30), []),
  example(
    "Số thành viên, ngày 01/7/2024", "Members on 2024-07-01", .members,
    on: CivilDate(2024, 7, 1), [.note]),
  example("Ngành nghề", "Lines", .lines, on: CivilDate(2024, 7, 1), []),
  example(
    "Vốn tăng 4%", "Capital up by 4%", .charterCapital, on: CivilDate(2024, 7, 1),
    capital: (100, 104), [.note]),
  example(
    "Vốn tăng 5%", "Capital up by 5%", .charterCapital, on: CivilDate(2024, 7, 1),
    capital: (100, 105), []),
  example(
    "Vốn tăng 4% nhưng đúng 1 tỷ", "Capital up by 4% but one billion", .charterCapital,
    on: CivilDate(2024, 7, 1), capital: (25_000_000_000, 26_000_000_000), []),
  example(
    "Vốn tăng 4%, ngày 30/6/2024", "Capital up by 4% on 2024-06-30", .charterCapital,
    on: CivilDate(2024, 6, 30), capital: (100, 104), []),
  example(
    "Thành viên tổ hợp tác, ngày 22/7/2026", "Members of a group on 2026-07-22", of: .group,
    .members, on: CivilDate(2026, 7, 22), [.note]),
  example(
    "Thành viên tổ hợp tác, ngày 23/7/2026", "Members of a group on 2026-07-23", of: .group,
    .members, on: CivilDate(2026, 7, 23), []),
  example("Năm 2010, chưa rõ", "In 2010, not known", .name, on: CivilDate(2010, 1, 1), [.note]),
]

private func judgeDuty(_ facts: ChangeFacts) -> [Finding] {
  let registration = facts.regime.registration
  guard facts.duty == nil else { return [] }
  if facts.isBelowThreshold, let threshold = registration.capitalThreshold {
    return [belowThreshold(facts, threshold.citation)]
  }
  guard let citation = facts.duties.values.map(\.citation).min(by: { $0.place < $1.place }) else {
    return [
      .notKnown(
        "change.duty",
        LocalizedText(vi: "việc nộp hồ sơ thay đổi", en: "Whether this change must be filed"),
        by: registration.certificate.citation, regime: facts.regime,
        field: facts.subject.rawValue)
    ]
  }
  return [
    dutyNote(
      facts, citation,
      LocalizedText(
        vi: "Thay đổi \(facts.subject.label.vi) không phải đăng ký hay thông báo "
          + "(\(registration.label.vi)).",
        en: "A change of \(facts.subject.label.en) need not be filed (\(registration.label.en))."
      ))
  ]
}

private func belowThreshold(_ facts: ChangeFacts, _ citation: Citation) -> Finding {
  let change = Money.difference(facts.oldCapital ?? 0, facts.newCapital ?? 0)
  return dutyNote(
    facts, citation,
    LocalizedText(
      vi: "Vốn điều lệ thay đổi \(Money.text(change).vi), chưa đến 5% hay 1 tỷ đồng nên chưa phải "
        + "đăng ký.",
      en: "Charter capital changes by \(Money.text(change).en), less than 5% and less than one "
        + "billion, so it need not be registered."))
}

private func dutyNote(
  _ facts: ChangeFacts, _ citation: Citation, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "change.duty", severity: .note, field: facts.subject.rawValue, message: message,
    facts: [.day(facts.effectiveOn)], citations: [citation],
    remedy: LocalizedText(
      vi: "Có thể vẫn ghi để dữ liệu được đúng.",
      en: "It may still be entered to keep the data right."
    ))
}
