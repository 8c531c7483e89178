extension Rule where Facts == RatingFacts {
  /// A part whose bands are known has the points of one of them.
  public static var ratingBand: Rule {
    Rule(
      id: "rating.band",
      title: LocalizedText(vi: "Điểm theo mức của tiểu mục", en: "Points of a known band"),
      explanation: LocalizedText(
        vi: """
          Phụ lục 1 Thông tư 09/2017/TT-BNNPTNT cho điểm tiêu chí 1 theo mức: A1a 0, 4, 8; A1b 4, \
          6, 8, 10; A1c 0, 2, 4, 7, 10; A1d và A1e 0 hoặc 5. Điểm ở giữa các mức được nhắc. Các mức \
          khác chưa rõ nên không xét.
          """,
        en: """
          Annex 1 of Circular 09/2017/TT-BNNPTNT scores criterion 1 in steps: A1a 0, 4, 8; A1b 4, \
          6, 8, 10; A1c 0, 2, 4, 7, 10; A1d and A1e 0 or 5. Points between them get a warning. \
          Other steps are not known and not judged.
          """),
      citations: [.circular09Agriculture("Phụ lục 1", .secondary)],
      examples: [
        example("A1a: 4 điểm", "A1a: 4 points", ["A1a": Points(4)], []),
        example("A1a: 5 điểm", "A1a: 5 points", ["A1a": Points(5)], [.warning]),
        example("A1b: 0 điểm", "A1b: 0 points", ["A1b": Points(0)], [.warning]),
        example("A2: mức chưa rõ", "A2: steps not known", ["A2": Points(5)], []),
      ], judge: judgeBand)
  }
}

private func example(
  _ vi: String, _ en: String, _ scores: [String: Points], _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en, RatingExamples.facts(RatingEntry(scores: scores), .circular09Agriculture), expected)
}

private func judgeBand(_ facts: RatingFacts) -> [Finding] {
  let parts = facts.scheme.sheet?.criteria.flatMap(\.parts) ?? []
  return parts.compactMap { part in
    guard let choices = part.choices, let points = facts.entry.scores[part.id],
      !choices.contains(points)
    else { return nil }
    let listed = choices.map(\.description).joined(separator: ", ")
    return facts.finding(
      "rating.band", part.maximum.citation.breach, field: part.id,
      LocalizedText(
        vi: "\(part.id) (\(part.label.vi)): \(points.text.vi) điểm không phải một mức (\(listed)).",
        en: "\(part.id) (\(part.label.en)): \(points.text.en) points are none of \(listed)."),
      facts: [Fact(LocalizedText(vi: "điểm", en: "points"), points)],
      by: part.maximum.citation,
      remedy: LocalizedText(
        vi: "Đối chiếu với bảng tự chấm điểm của đơn vị.", en: "Check the unit's own score sheet."))
  }
}
