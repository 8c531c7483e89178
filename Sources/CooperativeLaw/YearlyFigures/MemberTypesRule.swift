extension Rule where Facts == YearlyReportFacts {
  /// Individuals, households and organisations together are all members.
  public static var memberTypes: Rule {
    Rule(
      id: "figures.member-types",
      title: LocalizedText(vi: "Thành viên theo loại khớp tổng số", en: "Types of members add up"),
      explanation: LocalizedText(
        vi: """
          Cá nhân, hộ gia đình và pháp nhân cộng lại bằng tổng số, ở đầu năm, số vào, số ra và cuối \
          năm. Khi còn số chưa biết thì các số đã biết không được vượt tổng số.
          """,
        en: """
          Individuals, households and organisations add up to all members, at the start, of those \
          who joined and left, and at the end. Where one is not known, the others do not exceed \
          the total.
          """),
      citations: FigureExamples.duties, examples: typeExamples, judge: judgeTypes)
  }
}

private let typeExamples: [RuleExample<YearlyReportFacts>] = [
  FigureExamples.report(
    "Khớp", "They add up",
    [
      .membersEnd: 12, .membersEndIndividual: 10, .membersEndHousehold: 1,
      .membersEndOrganisation: 1,
    ], []),
  FigureExamples.report(
    "Thiếu một", "One too few",
    [
      .membersEnd: 12, .membersEndIndividual: 9, .membersEndHousehold: 1,
      .membersEndOrganisation: 1,
    ], [.warning]),
  FigureExamples.report(
    "Chưa biết pháp nhân, vừa đủ", "Organisations not known, just enough",
    [.membersStart: 12, .membersStartIndividual: 10, .membersStartHousehold: 2], []),
  FigureExamples.report(
    "Chưa biết pháp nhân, đã thừa", "Organisations not known, too many already",
    [.membersStart: 12, .membersStartIndividual: 10, .membersStartHousehold: 3], [.warning]),
  FigureExamples.report(
    "Chưa biết tổng số", "The total is not known", [.membersStartIndividual: 10], []),
]

private func judgeTypes(_ facts: YearlyReportFacts) -> [Finding] {
  MemberPoint.allCases.compactMap { point in
    let known = point.types.compactMap { facts.figures[$0] }
    guard let total = facts.figures[point.total], !known.isEmpty else { return nil }
    let sum = known.reduce(0, +)
    guard known.count == 3 ? sum != total : sum > total else { return nil }
    return facts.finding(
      "figures.member-types", .warning, about: [point.total] + point.types,
      LocalizedText(
        vi: "\(point.total.label.vi): ghi \(total), cộng các loại được \(sum).",
        en: "\(point.total.label.en): \(total) told, \(sum) by types."))
  }
}
