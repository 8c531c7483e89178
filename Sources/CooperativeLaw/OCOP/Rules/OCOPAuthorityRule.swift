extension Rule where Facts == OCOPRecognitionFacts {
  /// The stars are given by who may give them on the day.
  public static var ocopAuthority: Rule {
    Rule(
      id: "ocop.authority",
      title: LocalizedText(vi: "Thẩm quyền công nhận", en: "Who recognises"),
      explanation: LocalizedText(
        vi: """
          Từ 21/8/2019: 3 và 4 sao do tỉnh, 5 sao do trung ương. Từ 24/02/2023: 3 sao do huyện, 4 sao \
          do tỉnh, 5 sao do trung ương. Từ 06/7/2025: 3 và 4 sao do tỉnh, 5 sao do Bộ Nông nghiệp và \
          Môi trường; xã chỉ kiểm tra hồ sơ và đề nghị.
          """,
        en: """
          Since 2019-08-21: 3 and 4 stars by the province, 5 by the centre. Since 2023-02-24: 3 by \
          the district, 4 by the province, 5 by the centre. Since 2025-07-06: 3 and 4 by the \
          province, 5 by the Ministry of Agriculture and Environment; the commune checks and \
          proposes.
          """),
      citations: [OCOPLevel.by1048, OCOPLevel.by148, OCOPLevel.by1489],
      examples: [
        by(.district, "Huyện, 23/02/2023", "District, 2023-02-23", [.warning], "2023-02-23"),
        by(.district, "Huyện, 24/02/2023", "District, 2023-02-24", [], "2023-02-24"),
        by(.district, "Huyện, 05/7/2025", "District, 2025-07-05", [], "2025-07-05"),
        by(.district, "Huyện, 06/7/2025", "District, 2025-07-06", [.warning], "2025-07-06"),
        by(.province, "Tỉnh, 06/7/2025", "Province, 2025-07-06", [], "2025-07-06"),
        by(.province, "Tỉnh, 5 sao", "Province, 5 stars", [.warning], "2025-08-01", .five),
        by(nil, "Không ghi cấp nào", "No level given", [], "2025-08-01"),
      ],
      judge: { facts in
        let competent = OCOPLevel.competent(for: facts.stars, on: facts.decidedOn)
        guard let level = facts.level, let expected = competent.value, level != expected else {
          return []
        }
        return [
          facts.finding(
            "ocop.authority", competent.citation.breach, field: "issuer_level",
            LocalizedText(
              vi: "\(facts.stars.rawValue) sao ngày \(facts.decidedOn.slashed) thuộc thẩm quyền "
                + "\(expected.label.vi), không phải \(level.label.vi).",
              en: "\(facts.stars.rawValue) stars on \(facts.decidedOn) are for "
                + "\(expected.label.en) to give, not for \(level.label.en)."),
            by: [competent.citation],
            remedy: LocalizedText(
              vi: "Xem lại nơi ban hành, hạng sao và ngày quyết định.",
              en: "See who issued it, the stars and the day of the decision."))
        ]
      })
  }

  private static func by(
    _ level: OCOPLevel?, _ vi: String, _ en: String, _ expected: [Severity], _ day: String,
    _ stars: OCOPStars = .three
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, stars, on: StatusExamples.day(day)) {
      $0.level = level
    }
  }
}
