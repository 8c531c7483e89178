extension Rule where Facts == SuspensionFacts {
  /// One notified suspension is not too long.
  public static var suspensionLength: Rule {
    Rule(
      id: "status.suspension-length",
      title: LocalizedText(vi: "Thời hạn một lần tạm ngừng", en: "Length of one suspension"),
      explanation: LocalizedText(
        vi: "Từ 18/7/2024 mỗi lần thông báo tạm ngừng không quá 12 tháng.",
        en: "Since 2024-07-18 one notified suspension lasts 12 months at most."),
      citations: [
        Citation(LawText.decree92, "Điều 47 khoản 1, Điều 62 khoản 1"),
        Citation(LawText.decree295, "Điều 48 khoản 1, Điều 63 khoản 1"),
      ],
      examples: [
        example("Đúng 12 tháng", "Exactly 12 months", "2025-03-10", "2026-03-10", []),
        example("Thêm một ngày", "One day more", "2025-03-10", "2026-03-11", [.blocker]),
        example("Chưa ghi ngày hết", "No last day", "2025-03-10", nil, [.warning]),
        example("Luật 2012 chỉ tính tổng", "Law 2012 has no such cap", "2020-03-10", nil, []),
      ], judge: judgeLength)
  }
}

private func judgeLength(_ facts: SuspensionFacts) -> [Finding] {
  guard let clock = facts.clock(.suspensionLength), case .months(let months) = clock.period
  else { return [] }
  let last = facts.days.start.adding(months: months)
  if let end = facts.days.end, end <= last { return [] }
  let message =
    facts.days.end == nil
    ? LocalizedText(
      vi: "Thông báo chưa ghi ngày hết tạm ngừng; mỗi lần không quá \(months) tháng.",
      en: "The notice names no end; one suspension lasts \(months) months at most.")
    : LocalizedText(
      vi: "Tạm ngừng quá \(months) tháng cho một lần thông báo.",
      en: "The suspension is longer than \(months) months.")
  return [
    Finding(
      rule: "status.suspension-length",
      severity: facts.days.end == nil ? .warning : clock.citation.breach, message: message,
      facts: [
        Fact(LocalizedText(vi: "từ ngày", en: "from"), facts.days.start),
        Fact(LocalizedText(vi: "chậm nhất đến trước ngày", en: "must end by"), last),
      ], citations: [clock.citation],
      remedy: LocalizedText(
        vi: "Ghi ngày kinh doanh trở lại không sau \(last.slashed); hết hạn có thể thông báo tiếp.",
        en: "Name a day of resumption not after \(last); it may be extended by a new notice."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ start: String, _ end: String?, _ expected: [Severity]
) -> RuleExample<SuspensionFacts> {
  let from = StatusExamples.day(start)
  return RuleExample(
    LocalizedText(vi: vi, en: en),
    SuspensionFacts(
      subject: .cooperative, noticeOn: from.adding(days: -20),
      days: end.map { StatusExamples.days(start, $0) } ?? DateSpan(from: from)),
    expected: expected)
}
