extension Rule where Facts == YearlyReportFacts {
  /// Assets are what is owned and what is owed (tài sản bằng nguồn vốn).
  public static var balance: Rule {
    Rule(
      id: "figures.balance",
      title: LocalizedText(vi: "Tài sản và nguồn vốn", en: "Assets and capital"),
      explanation: LocalizedText(
        vi: """
          Tổng tài sản bằng vốn chủ sở hữu cộng nợ phải trả, và bằng tổng nguồn vốn. Chỉ ghi chú: mẫu \
          báo cáo năm không phải bảng cân đối kế toán và các ngày chốt số liệu có thể khác nhau.
          """,
        en: """
          Assets are equity plus debts, and are the total capital. A note only: the form of the \
          yearly report is no balance sheet, and its figures may be of different days.
          """),
      citations: FigureExamples.duties, examples: balanceExamples, judge: judgeBalance)
  }
}

private let balanceExamples: [RuleExample<YearlyReportFacts>] = [
  FigureExamples.report(
    "Cân", "Balanced", [.assets: 100, .totalCapital: 100, .equity: 60, .debts: 40], []),
  FigureExamples.report(
    "Lệch một đồng", "One đồng off", [.assets: 100, .equity: 60, .debts: 39], [.note]),
  FigureExamples.report(
    "Tài sản khác nguồn vốn", "Assets differ from capital", [.assets: 100, .totalCapital: 101],
    [.note]),
  FigureExamples.report("Chưa biết nợ", "Debts not known", [.assets: 100, .equity: 60], []),
]

private func judgeBalance(_ facts: YearlyReportFacts) -> [Finding] {
  guard let assets = facts.figures[.assets] else { return [] }
  var found: [Finding] = []
  if let equity = facts.figures[.equity], let debts = facts.figures[.debts],
    equity + debts != assets
  {
    found.append(
      facts.finding(
        "figures.balance", .note, about: [.assets, .equity, .debts],
        LocalizedText(
          vi: "Tổng tài sản \(assets), vốn chủ sở hữu cộng nợ \(equity + debts).",
          en: "Assets are \(assets), equity and debts \(equity + debts).")))
  }
  if let capital = facts.figures[.totalCapital], capital != assets {
    found.append(
      facts.finding(
        "figures.balance", .note, about: [.assets, .totalCapital],
        LocalizedText(
          vi: "Tổng tài sản \(assets), tổng nguồn vốn \(capital).",
          en: "Assets are \(assets), total capital \(capital).")))
  }
  return found
}
