extension Rule where Facts == DependentClosingFacts {
  /// The file that closes a branch, office or location comes in time.
  public static var dependentClosingFiled: Rule {
    Rule(
      id: "dependent.closing-filed",
      title: LocalizedText(
        vi: "Thời hạn nộp hồ sơ chấm dứt chi nhánh, văn phòng, địa điểm",
        en: "Time to file the closing of a branch"),
      explanation: LocalizedText(
        vi: """
          Từ 18/7/2024: nộp hồ sơ trong 10 ngày kể từ ngày quyết định chấm dứt hoạt động. Chậm thì \
          nhắc, không từ chối.
          """,
        en: """
          Since 2024-07-18: the file comes within 10 days of the decision to close. Late is a \
          warning, never refused.
          """),
      citations: [
        Citation(LawText.decree92, "Điều 54 khoản 2"),
        Citation(LawText.decree295, "Điều 55 khoản 2"),
      ],
      examples: [
        closing("Ngày thứ 10", "Tenth day", "2026-09-11", []),
        closing("Ngày thứ 11", "Eleventh day", "2026-09-12", [.warning]),
        closing("Năm 2020", "In 2020", "2020-12-01", resolved: "2020-09-01", []),
      ],
      judge: { facts in
        guard let resolved = facts.resolvedOn, let clock = facts.clock else { return [] }
        return FilingTime(
          rule: "dependent.closing-filed", event: resolved, filed: facts.filedOn,
          period: clock.period, citation: clock.citation, subject: facts.name
        ).findings
      })
  }
}

extension DependentClosingFacts {
  /// The time to file, by the law of the day it was filed.
  fileprivate var clock: StatusClock? {
    let regime = StatusRegime.of(kind.subject, on: filedOn)
    return StatusTable.answer(kind.subject, regime, LegalStatus.active, .closingCompleted)
      .transition?.starts.first { $0.duty == .closingFiled }
  }
}

private func closing(
  _ vi: String, _ en: String, _ filed: String, resolved: String = "2026-09-01",
  _ expected: [Severity]
) -> RuleExample<DependentClosingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    DependentClosingFacts(
      kind: .businessLocation, resolvedOn: StatusExamples.day(resolved),
      filedOn: StatusExamples.day(filed)), expected: expected)
}
