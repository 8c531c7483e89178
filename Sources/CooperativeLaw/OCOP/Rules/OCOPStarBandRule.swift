extension Rule where Facts == OCOPRecognitionFacts {
  /// The stars are those that the points reach.
  public static var ocopStarBand: Rule {
    Rule(
      id: "ocop.star-band",
      title: LocalizedText(vi: "Hạng sao theo điểm", en: "Stars by points"),
      explanation: LocalizedText(
        vi: """
          Từ 90 điểm: 5 sao; từ 70 đến dưới 90: 4 sao; từ 50 đến dưới 70: 3 sao; từ 30 đến dưới 50: \
          2 sao; dưới 30: 1 sao. Điểm có phần lẻ và không làm tròn: 69,99 là 3 sao. Không đạt tiêu \
          chí bắt buộc thì dù đủ điểm vẫn xuống hạng: ít sao hơn chỉ là lưu ý.
          """,
        en: """
          From 90 points 5 stars; from 70 to below 90 4 stars; from 50 to below 70 3 stars; from 30 \
          to below 50 2 stars; below 30 1 star. Points have decimals and are not rounded: 69.99 is 3 \
          stars. A mandatory criterion that fails takes stars whatever the points: fewer stars are \
          only noted.
          """),
      citations: OCOPText.allCriteria,
      examples: [
        band("90 điểm, 5 sao", "90 points, 5 stars", [], .five, 90_00),
        band("89,99 điểm, 5 sao", "89.99 points, 5 stars", [.warning], .five, 89_99),
        band("70 điểm, 4 sao", "70 points, 4 stars", [], .four, 70_00),
        band("69,99 điểm, 4 sao", "69.99 points, 4 stars", [.warning], .four, 69_99),
        band("50 điểm, 3 sao", "50 points, 3 stars", [], .three, 50_00),
        band("49,99 điểm, 3 sao", "49.99 points, 3 stars", [.warning], .three, 49_99),
        band("70 điểm, 3 sao", "70 points, 3 stars", [.note], .three, 70_00),
        OCOPExamples.recognition(
          "Tiềm năng 5 sao", "Potential 5 stars", [], .four,
          change: {
            $0.isPotentialFive = true
            $0.scores.stated = 91_50
          }),
        OCOPExamples.recognition("Không có điểm", "No points", []),
      ], judge: judgeBand)
  }

  private static func band(
    _ vi: String, _ en: String, _ expected: [Severity], _ stars: OCOPStars, _ score: Int
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, stars) { $0.scores.stated = score }
  }
}

private func judgeBand(_ facts: OCOPRecognitionFacts) -> [Finding] {
  guard let score = facts.scores.total, let citation = OCOPText.criteria(on: facts.decidedOn)
  else { return [] }
  let reached = OCOPStars(score: score)
  guard facts.stars != reached, !(facts.isPotentialFive && facts.stars == .four) else { return [] }
  let isMore = facts.stars > reached
  let points = OCOPScores.text(score)
  return [
    facts.finding(
      "ocop.star-band", isMore ? citation.breach : .note, field: "stars",
      LocalizedText(
        vi: "\(points.vi) điểm là hạng \(reached.rawValue) sao, quyết định ghi "
          + "\(facts.stars.rawValue) sao.",
        en: "\(points.en) points reach \(reached.rawValue) stars; the decision says "
          + "\(facts.stars.rawValue)."),
      facts: [Fact(LocalizedText(vi: "điểm (phần trăm)", en: "hundredths of a point"), score)],
      by: [citation],
      remedy: isMore
        ? LocalizedText(vi: "Xem lại điểm và quyết định.", en: "See points and decision again.")
        : LocalizedText(
          vi: "Đúng nếu không đạt tiêu chí bắt buộc, hoặc Bộ chưa xét 5 sao (tiềm năng 5 sao).",
          en: "Right if a mandatory criterion failed, or five stars are pending (potential 5)."))
  ]
}
