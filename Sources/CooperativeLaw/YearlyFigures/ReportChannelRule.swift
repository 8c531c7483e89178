extension Rule where Facts == YearlyReportFacts {
  /// To whom a THT reports: the registry when registered, the commune when only notified.
  public static var reportChannel: Rule {
    Rule(
      id: "report.channel",
      title: LocalizedText(vi: "Tổ hợp tác báo cáo cho ai", en: "To whom a group reports"),
      explanation: LocalizedText(
        vi: """
          Tổ hợp tác đã đăng ký cập nhật số liệu vào Cơ sở dữ liệu về hợp tác xã (từ 01/7/2024) và \
          không báo cáo Ủy ban nhân dân cấp xã (từ 01/11/2024). Tổ hợp tác chỉ thông báo thì báo cáo \
          Ủy ban nhân dân cấp xã theo Mẫu I.04. Nội dung Nghị định 294/2026/NĐ-CP (từ 23/7/2026) chưa \
          có trong dữ liệu.
          """,
        en: """
          A group that is registered enters its figures in the database of cooperatives (since \
          2024-07-01) and does not report to the commune (since 2024-11-01). One that is only \
          notified reports to the commune with form I.04. The content of Decree 294/2026 (from \
          2026-07-23) is not in the data.
          """),
      citations: [
        Citation(LawText.circular09, "Điều 6"), Citation(LawText.decree77, "Điều 29 khoản 1, 6"),
      ],
      examples: channelExamples, judge: judgeChannel)
  }
}

private let channelExamples: [RuleExample<YearlyReportFacts>] = [
  example("Tổ hợp tác đã đăng ký", "A registered group", .group, 2025, isRegistered: true, []),
  example(
    "Tổ hợp tác chỉ thông báo", "A notified group", .group, 2025, isRegistered: false,
    [.note]),
  example(
    "Chưa rõ đăng ký hay thông báo", "Registered or notified is not known", .group, 2024,
    isRegistered: nil, [.note]),
  example(
    "Trước khi có đăng ký", "Before groups were registered", .group, 2023,
    isRegistered: nil, []),
  example("Hợp tác xã", "A cooperative", .cooperative, 2025, isRegistered: nil, []),
]

private func judgeChannel(_ facts: YearlyReportFacts) -> [Finding] {
  guard facts.kind == .group, facts.lastDay >= CivilDate(2024, 7, 1), facts.isRegistered != true
  else { return [] }
  let citation = Citation.decree77("Điều 29 khoản 1, 6", on: facts.lastDay)
  let message =
    facts.isRegistered == nil
    ? LocalizedText(
      vi: "Chưa rõ tổ hợp tác đã đăng ký hay chỉ thông báo, nên chưa rõ phải báo cáo cho ai.",
      en: "Whether the group is registered or only notified is not known, nor to whom it reports.")
    : LocalizedText(
      vi: "Tổ hợp tác chỉ thông báo: báo cáo Ủy ban nhân dân cấp xã theo Mẫu I.04.",
      en: "The group is only notified: it reports to the commune with form I.04.")
  return [
    Finding(
      rule: "report.channel", severity: .note, subject: facts.subject, message: message,
      facts: [Fact(LocalizedText(vi: "năm", en: "year"), facts.year)],
      citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi tổ hợp tác đã đăng ký hay chưa: htx transition record.",
        en: "Record whether the group is registered: htx transition record."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ year: Int, isRegistered: Bool?,
  _ expected: [Severity]
) -> RuleExample<YearlyReportFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    YearlyReportFacts(subject: "THT-00001", kind: kind, year: year, isRegistered: isRegistered),
    expected: expected)
}
