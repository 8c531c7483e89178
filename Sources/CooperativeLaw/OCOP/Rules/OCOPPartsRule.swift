extension Rule where Facts == OCOPRecognitionFacts {
  /// No part of a score sheet has more points than it can give.
  public static var ocopParts: Rule {
    Rule(
      id: "ocop.parts",
      title: LocalizedText(vi: "Điểm từng phần A, B, C", en: "Points of parts A, B and C"),
      explanation: LocalizedText(
        vi: """
          Phần A (sản phẩm và sức mạnh cộng đồng), B (khả năng tiếp thị), C (chất lượng) tối đa \
          35/25/40 điểm với quyết định đến hết 23/02/2023, 40/25/35 điểm từ 24/02/2023.
          """,
        en: """
          Parts A (product and community), B (marketing) and C (quality) give at most 35/25/40 \
          points in decisions until 2023-02-23, and 40/25/35 from 2023-02-24.
          """),
      citations: OCOPText.allCriteria,
      examples: [
        parts("A 35 năm 2022", "A 35 in 2022", [], community: 35_00, on: last),
        parts("A 35,01 năm 2022", "A 35.01 in 2022", [.warning], community: 35_01, on: last),
        parts("A 40 năm 2023", "A 40 in 2023", [], community: 40_00, on: first),
        parts("A 40,01 năm 2023", "A 40.01 in 2023", [.warning], community: 40_01, on: first),
        parts("B 25,01", "B 25.01", [.warning], marketing: 25_01, on: first),
        parts("C 40 năm 2022", "C 40 in 2022", [], quality: 40_00, on: last),
        parts("C 40 năm 2023", "C 40 in 2023", [.warning], quality: 40_00, on: first),
        parts(
          "Trước bộ tiêu chí đầu tiên", "Before the first criteria", [], quality: 60_00,
          on: CivilDate(2019, 8, 20)),
      ],
      judge: { facts in
        OCOPScores.Part.allCases.compactMap { part in
          let most = part.most(on: facts.decidedOn)
          guard let points = facts.scores[part], let limit = most.value, points > limit else {
            return nil
          }
          return tooMany(part, points, limit, most.citation, facts)
        }
      })
  }

  private static var last: CivilDate { CivilDate(2023, 2, 23) }
  private static var first: CivilDate { CivilDate(2023, 2, 24) }

  private static func parts(
    _ vi: String, _ en: String, _ expected: [Severity], community: Int? = nil,
    marketing: Int? = nil, quality: Int? = nil, on day: CivilDate
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, on: day) {
      $0.scores = OCOPScores(community: community, marketing: marketing, quality: quality)
    }
  }
}

private func tooMany(
  _ part: OCOPScores.Part, _ points: Int, _ limit: Int, _ citation: Citation,
  _ facts: OCOPRecognitionFacts
) -> Finding {
  let (given, most) = (OCOPScores.text(points), OCOPScores.text(limit))
  return facts.finding(
    "ocop.parts", citation.breach, field: part.rawValue,
    LocalizedText(
      vi: "Phần \(part.letter) có \(given.vi) điểm, tối đa \(most.vi).",
      en: "Part \(part.letter) has \(given.en) points; the most is \(most.en)."),
    by: [citation],
    remedy: LocalizedText(
      vi: "Xem phiếu chấm và ngày quyết định: điểm tối đa đổi từ 24/02/2023.",
      en: "See the score sheet and the day of the decision: the limits changed on 2023-02-24."))
}
