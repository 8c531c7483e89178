extension Rule where Facts == OCOPRecognitionFacts {
  /// The total is what the parts make together.
  public static var ocopPartsSum: Rule {
    Rule(
      id: "ocop.parts-sum",
      title: LocalizedText(vi: "Tổng điểm và điểm từng phần", en: "Total and parts"),
      explanation: LocalizedText(
        vi: """
          Tổng điểm là cộng của phần A, B và C. Mỗi số là trung bình của hội đồng, làm tròn đến phần \
          trăm: lệch đến 0,02 điểm là do làm tròn.
          """,
        en: """
          The total is parts A, B and C together. Each is a mean over the council rounded to a \
          hundredth: up to 0.02 points of difference come from rounding.
          """),
      citations: OCOPText.allCriteria,
      examples: [
        scores("Bằng nhau", "Equal", [], total: 80_00),
        scores("Lệch 0,02", "0.02 apart", [], total: 80_02),
        scores("Lệch 0,03", "0.03 apart", [.warning], total: 80_03),
        scores("Kém 0,03", "0.03 below", [.warning], total: 79_97),
        scores("Chỉ có tổng điểm", "Only a total", [], total: 80_00, quality: nil),
      ],
      judge: { facts in
        guard let sum = facts.scores.sum, let total = facts.scores.stated,
          abs(sum - total) > 2, let citation = OCOPText.criteria(on: facts.decidedOn)
        else { return [] }
        let (parts, stated) = (OCOPScores.text(sum), OCOPScores.text(total))
        return [
          facts.finding(
            "ocop.parts-sum", .warning, field: "score",
            LocalizedText(
              vi: "Phần A, B, C cộng lại \(parts.vi) điểm, tổng điểm ghi \(stated.vi).",
              en: "Parts A, B and C make \(parts.en) points, the total says \(stated.en)."),
            by: [citation],
            remedy: LocalizedText(vi: "Xem lại phiếu chấm.", en: "See the score sheet."))
        ]
      })
  }

  private static func scores(
    _ vi: String, _ en: String, _ expected: [Severity], total: Int, quality: Int? = 30_00
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, .four) {
      $0.scores = OCOPScores(
        community: 30_00, marketing: 20_00, quality: quality, stated: total)
    }
  }
}
