extension Rule where Facts == OCOPRecognitionFacts {
  /// Only three to five stars get a certificate.
  public static var ocopCertified: Rule {
    Rule(
      id: "ocop.certified",
      title: LocalizedText(vi: "Hạng được công nhận", en: "Stars that are certified"),
      explanation: LocalizedText(
        vi: """
          Chỉ hạng 3 đến 5 sao được công nhận, cấp giấy chứng nhận. Ghi 1 hoặc 2 sao là ghi kết quả \
          chấm điểm: sản phẩm vẫn là chưa được công nhận.
          """,
        en: """
          Only 3 to 5 stars are recognised with a certificate. One or two stars record the result of \
          the scoring: the product remains not recognised.
          """),
      citations: OCOPText.allCriteria,
      examples: [
        OCOPExamples.recognition("3 sao", "3 stars", [], .three),
        OCOPExamples.recognition("2 sao", "2 stars", [.warning], .two),
        OCOPExamples.recognition(
          "2 sao, trước bộ tiêu chí", "2 stars, before the criteria", [], .two,
          on: CivilDate(2019, 8, 20)),
      ],
      judge: { facts in
        guard !facts.stars.isCertified, let citation = OCOPText.criteria(on: facts.decidedOn)
        else { return [] }
        return [
          facts.finding(
            "ocop.certified", citation.breach, field: "stars",
            LocalizedText(
              vi: "\(facts.stars.rawValue) sao không được cấp giấy chứng nhận.",
              en: "No certificate is given for so few stars (\(facts.stars.rawValue))."),
            by: [citation],
            remedy: LocalizedText(
              vi: "Đúng nếu chỉ ghi kết quả chấm; sản phẩm vẫn là chưa được công nhận.",
              en: "Right if only the scoring is recorded; the product stays not recognised."))
        ]
      })
  }
}
