extension Rule where Facts == YearlyReportFacts {
  /// Members at the start, and those who joined, less those who left, are the members at the end.
  public static var membersAddUp: Rule {
    Rule(
      id: "figures.members-add-up",
      title: LocalizedText(vi: "Biến động thành viên khớp nhau", en: "Members add up"),
      explanation: LocalizedText(
        vi: """
          Đầu năm cộng vào trừ ra bằng cuối năm, tính riêng từng cột: tất cả, nữ, cá nhân, hộ gia \
          đình, pháp nhân. Chỉ xét khi đủ bốn số; số còn trống là chưa biết, không phải 0.
          """,
        en: """
          The start plus those who joined less those who left is the end, column by column: all, \
          women, individuals, households, organisations. Judged only where all four are known; an \
          empty figure is unknown, not 0.
          """),
      citations: FigureExamples.duties, examples: sumExamples, judge: judgeSums)
  }
}

private let sumExamples: [RuleExample<YearlyReportFacts>] = [
  FigureExamples.report(
    "Khớp", "It adds up",
    [.membersStart: 10, .membersJoined: 3, .membersLeft: 1, .membersEnd: 12], []),
  FigureExamples.report(
    "Thiếu một người", "One too few",
    [.membersStart: 10, .membersJoined: 3, .membersLeft: 1, .membersEnd: 11], [.warning]),
  FigureExamples.report(
    "Thừa một người", "One too many",
    [.membersStart: 10, .membersJoined: 3, .membersLeft: 1, .membersEnd: 13], [.warning]),
  FigureExamples.report(
    "Nữ không khớp, năm 2020", "Women do not add up, 2020", year: 2020,
    [
      .membersStartWomen: 5, .membersJoinedWomen: 0, .membersLeftWomen: 0, .membersEndWomen: 4,
    ], [.warning]),
  FigureExamples.report(
    "Tổ hợp tác", "A group", kind: .group,
    [.membersStart: 4, .membersJoined: 0, .membersLeft: 0, .membersEnd: 5], [.warning]),
  FigureExamples.report(
    "Trước Luật 2012", "Before the 2012 law", year: 2010,
    [.membersStart: 4, .membersJoined: 0, .membersLeft: 0, .membersEnd: 5], [.warning]),
  FigureExamples.report(
    "Chưa biết số ra", "Those who left are not known",
    [.membersStart: 10, .membersJoined: 3, .membersEnd: 11], []),
]

private func judgeSums(_ facts: YearlyReportFacts) -> [Finding] {
  MemberPoint.series.compactMap { columns in
    let known = columns.compactMap { facts.figures[$0] }
    guard known.count == 4, known[0] + known[1] - known[2] != known[3] else { return nil }
    let sum = known[0] + known[1] - known[2]
    return facts.finding(
      "figures.members-add-up", .warning, about: columns.reversed(),
      LocalizedText(
        vi: "\(columns[3].label.vi): ghi \(known[3]), tính ra \(sum) "
          + "(\(known[0]) + \(known[1]) − \(known[2])).",
        en: "\(columns[3].label.en): \(known[3]) told, \(sum) counted "
          + "(\(known[0]) + \(known[1]) − \(known[2]))."))
  }
}
