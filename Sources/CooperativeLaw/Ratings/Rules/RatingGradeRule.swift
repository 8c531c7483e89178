extension Rule where Facts == RatingFacts {
  /// The grade is the one that the exact total gives.
  public static var ratingGrade: Rule {
    Rule(
      id: "rating.grade",
      title: LocalizedText(vi: "Xếp loại theo tổng điểm", en: "The grade fits the total"),
      explanation: LocalizedText(
        vi: """
          Tốt từ 80 đến 100 điểm; khá từ 65 đến dưới 80; trung bình từ 50 đến dưới 65; yếu dưới 50. \
          Tổng điểm không làm tròn: 79,95 là khá. Bộ tiêu chí chưa rõ tên loại thì giữ chữ đã ghi.
          """,
        en: """
          Good from 80 to 100 points; fair from 65 to under 80; average from 50 to under 65; weak \
          under 50. Totals are never rounded: 79.95 is fair. A scheme whose grades are not known \
          keeps the word as given.
          """),
      citations: [
        .circular01Read("Điều 8 khoản 2"), .circular09Agriculture("Điều 6 khoản 1"),
      ],
      examples: [
        example("79,99 điểm, khá", "79.99 points, fair", 7999, "fair", []),
        example("79,99 điểm, tốt", "79.99 points, good", 7999, "good", [.blocker]),
        example("80 điểm, tốt", "80 points, good", 8000, "good", []),
        example("64,99 điểm, khá", "64.99 points, fair", 6499, "fair", [.blocker]),
        example("50 điểm, yếu", "50 points, weak", 5000, "weak", [.blocker]),
        example("49,99 điểm, yếu", "49.99 points, weak", 4999, "weak", []),
        example("Không có loại này", "No such grade", 7000, "giỏi", [.blocker]),
        example("Chỉ có xếp loại", "A grade alone", nil, "fair", []),
        example(
          "Bị phạt nên xếp yếu", "Weak for a fine", 9000, "weak", fined: true,
          by: .circular09Agriculture, []),
        example("Quỹ tín dụng, xếp A", "A credit fund graded A", nil, "A", by: .stateBank, []),
      ], judge: judgeGrade)
  }
}

private func example(
  _ vi: String, _ en: String, _ total: Int?, _ grade: String, fined: Bool? = nil,
  by scheme: RatingScheme = .circular01, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(
      RatingEntry(total: total.map(RatingExamples.points), grade: grade, fined: fined), scheme),
    expected)
}

private func judgeGrade(_ facts: RatingFacts) -> [Finding] {
  guard let code = facts.entry.grade, let bands = facts.scheme.grades.value else { return [] }
  guard let given = facts.scheme.band(code: code) else {
    return [unknownGrade(facts, code, bands)]
  }
  guard let total = facts.entry.total, let lawful = facts.scheme.band(of: total),
    lawful.code != code, !isForced(facts)
  else { return [] }
  return [
    facts.finding(
      "rating.grade", facts.scheme.grades.citation.breach, field: "grade",
      LocalizedText(
        vi: "\(total.text.vi) điểm là loại \(lawful.label.vi), không phải \(given.label.vi).",
        en: "\(total.text.en) points are \(lawful.label.en), not \(given.label.en)."),
      facts: [.total(total), Fact(LocalizedText(vi: "xếp loại", en: "grade"), code)],
      by: facts.scheme.grades.citation,
      remedy: LocalizedText(
        vi: "Ghi loại \(lawful.label.vi), hoặc sửa tổng điểm; tổng điểm không làm tròn.",
        en: "Record \(lawful.label.en), or put the total right; totals are not rounded."))
  ]
}

/// A fine gives its own grade, whatever the total.
private func isForced(_ facts: RatingFacts) -> Bool {
  facts.entry.fined == true && facts.scheme.fine?.value == facts.entry.grade
}

private func unknownGrade(
  _ facts: RatingFacts, _ code: String, _ bands: [GradeBand]
) -> Finding {
  let words = { (language: Language) in
    bands.map { $0.label[language] }.joined(separator: ", ")
  }
  return facts.finding(
    "rating.grade", facts.scheme.grades.citation.breach, field: "grade",
    LocalizedText(vi: "Không có loại “\(code)”.", en: "There is no grade “\(code)”."),
    by: facts.scheme.grades.citation,
    remedy: LocalizedText(vi: "Chọn: \(words(.vi)).", en: "Choose: \(words(.en))."))
}
