extension Rule where Facts == ChangeFacts {
  /// A change is filed within the time of the day it took effect.
  public static var changeFiledInTime: Rule {
    Rule(
      id: "change.filed-in-time",
      title: LocalizedText(vi: "Thời hạn đăng ký, thông báo thay đổi", en: "Time to file a change"),
      explanation: LocalizedText(
        vi: """
          Thông báo thay đổi: 15 ngày (Luật 2012). Đăng ký thay đổi: 15 ngày, tính từ 28/5/2019; \
          trước đó chưa có hạn trong dữ liệu. Từ 01/7/2024: 10 ngày cho cả hai, kể cả tổ hợp tác đã \
          đăng ký. Tổ hợp tác chỉ thông báo: 5 ngày làm việc (từ 25/11/2019). Chậm thì nhắc, không \
          từ chối.
          """,
        en: """
          Notified changes: 15 days (2012 law). Registered changes: 15 days from 2019-05-28 on; no \
          time is in the data before. Since 2024-07-01: 10 days for both, and for groups that are \
          registered. Groups that only notify: 5 working days (since 2019-11-25). Late filing is a \
          warning, never refused.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 28 khoản 2"),
        Citation(LawText.circular03, "Điều 11 khoản 1, Điều 13 khoản 1"),
        Citation(LawText.law2023, "Điều 47 khoản 1 điểm a, Điều 48 khoản 2 điểm a"),
        Citation(LawText.decree77, "Điều 12 khoản 4"),
        Citation(LawText.decree92, "Điều 60 khoản 1"),
        Citation(LawText.decree295, "Điều 61 khoản 1"),
      ],
      examples: filedInTimeExamples, judge: judgeFiledInTime)
  }
}

private func example(
  _ vi: String, _ en: String, of kind: UnitKind = .cooperative, _ subject: ChangeSubject,
  on effective: CivilDate, filed: CivilDate, isRegistered: Bool = true, _ expected: [Severity]
) -> RuleExample<ChangeFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ChangeFacts(
      kind: kind, subject: subject, effectiveOn: effective, filedOn: filed,
      isRegistered: isRegistered), expected: expected)
}

private let filedInTimeExamples: [RuleExample<ChangeFacts>] = [
  example(
    "Đổi tên, ngày thứ 10", "Name, on the tenth day", .name, on: CivilDate(2024, 7, 8),
    filed: CivilDate(2024, 7, 18), []),
  example(
    "Đổi tên, ngày thứ 11", "Name, on the eleventh day", .name, on: CivilDate(2024, 7, 8),
    filed: CivilDate(2024, 7, 19), [.warning]),
  example(
    "Đổi số thành viên năm 2024, ngày thứ 15", "Members, fifteenth day under the 2012 law",
    .members, on: CivilDate(2024, 6, 4), filed: CivilDate(2024, 6, 19), []),
  example(
    "Đổi số thành viên năm 2024, ngày thứ 16", "Members, sixteenth day under the 2012 law",
    .members, on: CivilDate(2024, 6, 4), filed: CivilDate(2024, 6, 20), [.warning]),
  example(
    "Đổi tên năm 2018, chưa rõ hạn", "Name in 2018, time not known", .name,
    on: CivilDate(2018, 3, 1), filed: CivilDate(2018, 9, 1), [.note]),
  example(
    "Tổ hợp tác thông báo, ngày làm việc thứ 5", "A group's notice, fifth working day",
    of: .group, .address, on: CivilDate(2020, 6, 1), filed: CivilDate(2020, 6, 8),
    isRegistered: false, []),
  example(
    "Tổ hợp tác thông báo, ngày làm việc thứ 6", "A group's notice, sixth working day",
    of: .group, .address, on: CivilDate(2020, 6, 1), filed: CivilDate(2020, 6, 9),
    isRegistered: false, [.warning]),
  example(
    "Tổ hợp tác đã đăng ký, ngày thứ 10", "A registered group, tenth day", of: .group,
    .address, on: CivilDate(2025, 6, 2), filed: CivilDate(2025, 6, 12), []),
  example(
    "Không phải nộp gì", "Nothing to file", .members, on: CivilDate(2024, 7, 1),
    filed: CivilDate(2025, 7, 1), []),
]

private func judgeFiledInTime(_ facts: ChangeFacts) -> [Finding] {
  guard let rule = facts.duty, let duty = rule.value else { return [] }
  guard let period = duty.within else {
    return [
      .notKnown(
        "change.filed-in-time",
        LocalizedText(vi: "thời hạn nộp hồ sơ thay đổi", en: "The time to file this change"),
        by: rule.citation, regime: facts.regime, field: facts.subject.rawValue)
    ]
  }
  return FilingTime(
    rule: "change.filed-in-time", event: facts.effectiveOn, filed: facts.filedOn, period: period,
    citation: rule.citation, field: facts.subject.rawValue
  ).findings
}
