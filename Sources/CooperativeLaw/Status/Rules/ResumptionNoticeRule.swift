extension Rule where Facts == ResumptionFacts {
  /// A resumption before the notified end is notified in time.
  public static var resumptionNotice: Rule {
    Rule(
      id: "status.resumption-notice",
      title: LocalizedText(
        vi: "Thông báo kinh doanh trở lại trước hạn", en: "Notice of an early resumption"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024: kinh doanh trở lại trước hạn đã thông báo thì thông báo trước ít nhất 3 \
          ngày làm việc. Trước đó không phải thông báo.
          """,
        en: """
          Since 2024-07-01 a resumption before the notified end is notified at least 3 working \
          days ahead. Before that no notice was asked.
          """),
      citations: [
        .law2023("Điều 96 khoản 1"),
        Citation(LawText.decree92, "Điều 47 khoản 1, Điều 62 khoản 1"),
        Citation(LawText.decree295, "Điều 48 khoản 1, Điều 63 khoản 1"),
      ],
      examples: [
        example("Trước 3 ngày làm việc", "Three working days", "2026-09-14", []),
        example("Trước 2 ngày làm việc", "Two working days", "2026-09-15", [.warning]),
        example("Không thông báo", "No notice", nil, [.warning]),
        example("Hết hạn đã thông báo", "The notified end", nil, until: "2026-09-17", []),
      ], judge: judgeNotice)
  }
}

private func judgeNotice(_ facts: ResumptionFacts) -> [Finding] {
  guard facts.isEarly,
    let clock = facts.clock(.resumptionNotice, of: .resumed, on: facts.noticeOn ?? facts.resumesOn)
  else { return [] }
  if let notice = facts.noticeOn {
    return NoticeAhead.findings(
      "status.resumption-notice", noticeOn: notice, before: facts.resumesOn, clock)
  }
  return [
    Finding(
      rule: "status.resumption-notice", severity: .warning,
      message: LocalizedText(
        vi: "Kinh doanh trở lại trước hạn mà chưa có thông báo.",
        en: "Business resumes before the notified end and no notice was given."),
      facts: [Fact(LocalizedText(vi: "ngày trở lại", en: "day of resumption"), facts.resumesOn)],
      citations: [clock.citation],
      remedy: LocalizedText(
        vi: "Nộp thông báo tiếp tục kinh doanh trở lại.", en: "File the notice of resumption."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ notice: String?, until end: String = "2026-12-01",
  _ expected: [Severity]
) -> RuleExample<ResumptionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ResumptionFacts(
      subject: .cooperative, notifiedOn: StatusExamples.day("2026-06-01"),
      suspendedUntil: StatusExamples.day(end), noticeOn: notice.map(StatusExamples.day),
      resumesOn: StatusExamples.day("2026-09-17")), expected: expected)
}
