extension Rule where Facts == EndingFacts {
  /// Branches, offices and locations are closed before the unit ends.
  public static var dependentsClosed: Rule {
    Rule(
      id: "status.dependents-closed",
      title: LocalizedText(
        vi: "Chấm dứt chi nhánh trước", en: "Branches, offices, locations closed first"),
      explanation: LocalizedText(
        vi: """
          Giải thể: từ 01/8/2014 với giải thể tự nguyện, từ 01/7/2024 với mọi giải thể. Chia, hợp \
          nhất, sáp nhập: từ 28/5/2019. Phá sản: không xét.
          """,
        en: """
          Dissolution: since 2014-08-01 when voluntary, since 2024-07-01 always. Division, \
          consolidation, merger: since 2019-05-28. Bankruptcy is not judged.
          """),
      citations: [
        .circular03("Điều 17 khoản 1, Điều 17a khoản 2"), .law2023("Điều 98 khoản 6"),
        Citation(LawText.decree92, "Điều 50 khoản 3, Điều 52 khoản 3"),
        Citation(LawText.decree295, "Điều 51 khoản 3, Điều 53 khoản 3"),
      ],
      examples: [
        example("Không còn chi nhánh nào", "None left", 0, "2026-09-01", []),
        example("Còn một chi nhánh", "One left", 1, "2026-09-01", [.blocker]),
        example("Năm 2020, tự nguyện", "In 2020, voluntary", 1, "2020-03-02", [.blocker]),
        example(
          "Năm 2020, bắt buộc", "In 2020, compulsory", 1, "2020-03-02",
          ending: .dissolvedCompulsorily, []),
        example(
          "Bị chia ngày 27/5/2019", "Divided 2019-05-27", 1, "2019-05-27", ending: .divided, []),
        example(
          "Bị chia ngày 28/5/2019", "Divided 2019-05-28", 1, "2019-05-28", ending: .divided,
          [.blocker]),
      ], judge: judgeDependents)
  }
}

private func judgeDependents(_ facts: EndingFacts) -> [Finding] {
  guard facts.openDependents > 0, let citation = citation(facts) else { return [] }
  let count = facts.openDependents
  return [
    Finding(
      rule: "status.dependents-closed", severity: citation.breach,
      message: LocalizedText(
        vi: "Còn \(count) chi nhánh, văn phòng đại diện, địa điểm kinh doanh chưa chấm dứt.",
        en: "Branches, offices or locations not closed yet: \(count)."),
      facts: [Fact(LocalizedText(vi: "số chưa chấm dứt", en: "not closed"), count)],
      citations: [citation],
      remedy: LocalizedText(
        vi: "Làm thủ tục chấm dứt hoạt động của các nơi đó trước.", en: "Close those first."))
  ]
}

private func citation(_ facts: EndingFacts) -> Citation? {
  let isReorganised = [.divided, .consolidated, .merged].contains(facts.reason)
  guard facts.isDissolved || isReorganised else { return nil }
  switch facts.statusRegime {
  case .circular03 where isReorganised:
    return facts.regime.day >= CivilDate(2019, 5, 28) ? .circular03("Điều 17a khoản 2") : nil
  case .circular03:
    return facts.reason == .dissolvedVoluntarily ? .circular03("Điều 17 khoản 1") : nil
  case .law2023: return facts.isDissolved ? .law2023("Điều 98 khoản 6") : nil
  case .decree92:
    return Citation(LawText.decree92, isReorganised ? "Điều 52 khoản 3" : "Điều 50 khoản 3")
  case .decree295:
    return Citation(LawText.decree295, isReorganised ? "Điều 53 khoản 3" : "Điều 51 khoản 3")
  default: return nil
  }
}

private func example(
  _ vi: String, _ en: String, _ open: Int, _ day: String,
  ending reason: EndReason = .dissolvedVoluntarily, _ expected: [Severity]
) -> RuleExample<EndingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    EndingFacts(
      kind: .cooperative, day: StatusExamples.day(day), reason: reason, debtsPaid: true,
      hasDispute: false, openDependents: open), expected: expected)
}
