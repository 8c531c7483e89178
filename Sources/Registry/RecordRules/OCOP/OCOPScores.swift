internal import CooperativeLaw

/// Stars and points as typed.
struct OCOPScoreFacts: Sendable {
  var product = ""
  let stars: Int
  let scores: OCOPScores
}

extension RecordRules {
  /// Stars are 1 to 5 and no score lies outside 0 to 100.
  static let ocopScores = Rule<OCOPScoreFacts>(
    id: "record.ocop-scores",
    title: LocalizedText(vi: "Hạng sao và điểm OCOP", en: "Stars and points of OCOP"),
    explanation: LocalizedText(
      vi: "Hạng sao từ 1 đến 5; tổng điểm và điểm từng phần từ 0 đến 100.",
      en: "Stars are 1 to 5; the total and each part have 0 to 100 points."),
    citations: [],
    examples: [
      example("5 sao, 100 điểm", "5 stars, 100 points", 5, 100_00, []),
      example("100,01 điểm", "100.01 points", 5, 100_01, [.blocker]),
      example("0 điểm", "0 points", 1, 0, []),
      example("Điểm âm", "Negative points", 1, -1, [.blocker]),
      example("0 sao", "0 stars", 0, 10_00, [.blocker]),
      example("1 sao", "1 star", 1, 10_00, []),
      example("6 sao", "6 stars", 6, 95_00, [.blocker]),
      RuleExample(
        LocalizedText(vi: "Phần A 101 điểm", en: "101 points in part A"),
        OCOPScoreFacts(stars: 3, scores: OCOPScores(community: 101_00)), expected: [.blocker]),
    ],
    judge: { facts in
      let points =
        [("score", facts.scores.total)]
        + OCOPScores.Part.allCases.map { ($0.rawValue, facts.scores[$0]) }
      let outside = points.filter { point in point.1.map { !(0...100_00).contains($0) } ?? false }
      return (1...5).contains(facts.stars)
        ? outside.map { finding(facts, $0.0) }
        : [finding(facts, "stars")]
          + outside.map { finding(facts, $0.0) }
    })

  private static func example(
    _ vi: String, _ en: String, _ stars: Int, _ score: Int, _ expected: [Severity]
  ) -> RuleExample<OCOPScoreFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      OCOPScoreFacts(stars: stars, scores: OCOPScores(stated: score)), expected: expected)
  }

  private static func finding(_ facts: OCOPScoreFacts, _ field: String) -> Finding {
    Finding(
      rule: "record.ocop-scores", severity: .blocker, subject: facts.product, field: field,
      message: field == "stars"
        ? LocalizedText(
          vi: "Không có hạng \(facts.stars) sao.", en: "There are no \(facts.stars) stars.")
        : LocalizedText(
          vi: "Điểm phải từ 0 đến 100.", en: "Points are from 0 to 100."),
      citations: [],
      remedy: LocalizedText(
        vi: "Ghi như trên quyết định, phiếu chấm.", en: "Write what decision and score sheet say."))
  }
}
