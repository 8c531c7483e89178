extension Rule where Facts == YearlyReportFacts {
  /// A part is not larger than its whole.
  public static var partOfWhole: Rule {
    Rule(
      id: "figures.part-of-whole",
      title: LocalizedText(vi: "Phần không lớn hơn tổng", en: "A part within its whole"),
      explanation: LocalizedText(
        vi: """
          Số nữ, số chính thức không quá số thành viên; lao động nữ, lao động là thành viên không quá \
          số lao động; doanh thu từ thành viên không quá doanh thu; tài sản không chia không quá tổng \
          tài sản; vốn chủ sở hữu, nợ không quá tổng nguồn vốn; lợi nhuận sau thuế không quá trước \
          thuế.
          """,
        en: """
          Women and official members do not exceed the members; women workers and workers who are \
          members the workers; revenue from members the revenue; undivided assets the assets; \
          equity and debts the total capital; profit after tax the profit before.
          """),
      citations: FigureExamples.duties, examples: partExamples, judge: judgeParts)
  }
}

/// Each part with its whole.
private let parts: [(part: YearlyFigure, whole: YearlyFigure)] =
  MemberPoint.allCases.map { ($0.women, $0.total) } + [
    (.membersEndOfficial, .membersEnd), (.workersWomen, .workers), (.workersMembers, .workers),
    (.revenueFromMembers, .revenue), (.undividedAssets, .assets), (.equity, .totalCapital),
    (.debts, .totalCapital), (.profitAfterTax, .profitBeforeTax),
  ]

private let partExamples: [RuleExample<YearlyReportFacts>] = [
  FigureExamples.report(
    "Toàn bộ là nữ", "All are women", [.membersEnd: 12, .membersEndWomen: 12], []),
  FigureExamples.report(
    "Nữ nhiều hơn tổng số", "More women than members", [.membersEnd: 12, .membersEndWomen: 13],
    [.warning]),
  FigureExamples.report(
    "Doanh thu từ thành viên bằng doanh thu", "All revenue from members",
    [.revenue: 100, .revenueFromMembers: 100], []),
  FigureExamples.report(
    "Doanh thu từ thành viên lớn hơn", "More revenue from members than revenue",
    [.revenue: 100, .revenueFromMembers: 101], [.warning]),
  FigureExamples.report(
    "Lỗ như nhau", "The same loss", [.profitBeforeTax: -5, .profitAfterTax: -5], []),
  FigureExamples.report(
    "Hai chỗ sai", "Two faults",
    [.assets: 10, .undividedAssets: 11, .workers: 1, .workersWomen: 2], [.warning, .warning]),
]

private func judgeParts(_ facts: YearlyReportFacts) -> [Finding] {
  parts.compactMap { pair in
    guard let part = facts.figures[pair.part], let whole = facts.figures[pair.whole], part > whole
    else { return nil }
    return facts.finding(
      "figures.part-of-whole", .warning, about: [pair.part, pair.whole],
      LocalizedText(
        vi: "\(pair.part.label.vi) (\(part)) lớn hơn \(pair.whole.label.vi) (\(whole)).",
        en: "\(pair.part.label.en) (\(part)) exceeds \(pair.whole.label.en) (\(whole))."))
  }
}
