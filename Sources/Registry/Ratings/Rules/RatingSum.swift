internal import CooperativeLaw

extension RecordRules {
  /// Parts add up to their criterion, criteria to the total.
  static let ratingSum = Rule<RatingFacts>(
    id: "record.rating-sum",
    title: LocalizedText(vi: "Cộng điểm", en: "Points add up"),
    explanation: LocalizedText(
      vi: """
        Đủ điểm các tiểu mục thì cộng lại bằng điểm của tiêu chí; đủ điểm các tiêu chí thì cộng lại \
        bằng tổng điểm. Ghi thiếu thì phần đã ghi không vượt quá.
        """,
      en: """
        All parts add up to their criterion, all criteria to the total. Where some are missing, \
        what is given does not pass it.
        """),
    citations: [],
    examples: [
      example(
        "Tiểu mục cộng đúng", "Parts add up",
        ["C01": Points(6), "C01a": Points(5), "C01b": Points(1)], []),
      example(
        "Tiểu mục cộng sai", "Parts do not add up",
        ["C01": Points(6), "C01a": Points(4), "C01b": Points(1)], [.blocker]),
      example(
        "Một tiểu mục vượt tiêu chí", "A part above its criterion",
        ["C01": Points(4), "C01a": Points(5)], [.blocker]),
      example(
        "Tiêu chí vượt tổng", "Criteria above the total", ["C05": Points(8)], of: 7, [.blocker]),
      example("Ghi thiếu, chưa vượt tổng", "Some given, within it", ["C05": Points(8)], of: 8, []),
      example("Đủ và đúng", "All given and right", every(2), of: 30, []),
      example("Đủ nhưng sai tổng", "All given, the total wrong", every(2), of: 31, [.blocker]),
    ],
    judge: { facts in
      guard let sheet = facts.scheme.sheet else { return [] }
      return sheet.criteria.compactMap(facts.sumOfParts) + facts.sumOfCriteria(sheet)
    })

  private static func every(_ points: Int) -> [String: Points] {
    let ids = RatingScheme.circular01.sheet?.criteria.map(\.id) ?? []
    return Dictionary(uniqueKeysWithValues: ids.map { ($0, Points(points)) })
  }

  private static func example(
    _ vi: String, _ en: String, _ scores: [String: Points], of total: Int = 70,
    _ expected: [Severity]
  ) -> RuleExample<RatingFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      .example(RatingEntry(scores: scores, total: Points(total))), expected: expected)
  }
}

extension RatingFacts {
  fileprivate func sumOfParts(_ criterion: ScoreSheet.Criterion) -> Finding? {
    let given = criterion.parts.compactMap { entry.scores[$0.id] }
    guard let whole = entry.scores[criterion.id], !given.isEmpty else { return nil }
    let isAll = criterion.partsAreAll && given.count == criterion.parts.count
    guard isAll ? given.total != whole : given.total > whole else { return nil }
    return wrongSum(given.total, whole, field: criterion.id)
  }

  fileprivate func sumOfCriteria(_ sheet: ScoreSheet) -> [Finding] {
    guard let total = entry.total else { return [] }
    let all = entry.sum(by: sheet)
    let sum = all ?? sheet.criteria.compactMap { entry.points(of: $0) }.total
    guard all != nil ? sum != total : sum > total else { return [] }
    return [wrongSum(sum, total, field: "total")]
  }

  private func wrongSum(_ sum: Points, _ whole: Points, field: String) -> Finding {
    finding(
      recordRule: "record.rating-sum", .blocker, field: field,
      LocalizedText(
        vi: "\(field): ghi \(whole.text.vi) điểm, cộng lại được \(sum.text.vi).",
        en: "\(field): \(whole.text.en) points are given, they add up to \(sum.text.en)."),
      facts: [
        Fact(LocalizedText(vi: "đã ghi", en: "given"), whole),
        Fact(LocalizedText(vi: "cộng lại", en: "sum"), sum),
      ],
      remedy: LocalizedText(
        vi: "Đối chiếu với bảng tự chấm điểm rồi sửa điểm hoặc tổng.",
        en: "Check the score sheet and put the points or the sum right."))
  }
}
