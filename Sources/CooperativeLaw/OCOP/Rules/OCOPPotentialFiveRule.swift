extension Rule where Facts == OCOPRecognitionFacts {
  /// “Potential five stars” is a province's 90 points that the ministry has not decided on.
  public static var ocopPotentialFive: Rule {
    Rule(
      id: "ocop.potential-five",
      title: LocalizedText(vi: "Tiềm năng 5 sao", en: "Potential five stars"),
      explanation: LocalizedText(
        vi: """
          Tiềm năng 5 sao: tỉnh chấm từ 90 điểm, Bộ chưa quyết định; tỉnh công nhận 4 sao. Thống kê \
          đếm riêng, không tính là 5 sao.
          """,
        en: """
          Potential five stars: the province gives 90 points or more and the ministry has not \
          decided; the province recognises four stars. Counted apart, never as five stars.
          """),
      citations: OCOPText.allCriteria,
      examples: [
        potential("4 sao, 90 điểm", "4 stars, 90 points", [], .four, 90_00),
        potential("4 sao, 89,99 điểm", "4 stars, 89.99 points", [.warning], .four, 89_99),
        potential("5 sao", "5 stars already", [.warning], .five, 92_00),
        potential("Không ghi điểm", "No points given", [], .four, nil),
        potential(
          "Trước bộ tiêu chí", "Before the criteria", [], .five, 92_00, on: CivilDate(2019, 8, 20)),
        OCOPExamples.recognition("Không phải tiềm năng", "Not potential", [], .four),
      ],
      judge: { facts in
        guard facts.isPotentialFive, let citation = OCOPText.criteria(on: facts.decidedOn) else {
          return []
        }
        let isLow = facts.scores.total.map { $0 < OCOPStars.five.least } ?? false
        guard facts.stars != .four || isLow else { return [] }
        return [
          facts.finding(
            "ocop.potential-five", citation.breach, field: "potential_five_stars",
            LocalizedText(
              vi: "Tiềm năng 5 sao là 4 sao với từ 90 điểm.",
              en: "Potential five stars are four stars with 90 points or more."),
            by: [citation],
            remedy: LocalizedText(
              vi: "Bỏ phần tiềm năng, hoặc xem lại hạng sao và điểm.",
              en: "Leave “potential” out, or see stars and points again."))
        ]
      })
  }

  private static func potential(
    _ vi: String, _ en: String, _ expected: [Severity], _ stars: OCOPStars, _ score: Int?,
    on day: CivilDate = OCOPExamples.day
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, stars, on: day) {
      $0.isPotentialFive = true
      $0.scores.stated = score
    }
  }
}
