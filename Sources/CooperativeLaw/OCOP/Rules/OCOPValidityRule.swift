extension Rule where Facts == OCOPRecognitionFacts {
  /// A recognition holds 36 months from the day of its decision.
  public static var ocopValidity: Rule {
    Rule(
      id: "ocop.validity",
      title: LocalizedText(vi: "Thời hạn công nhận", en: "How long a recognition holds"),
      explanation: LocalizedText(
        vi: """
          Giấy chứng nhận có giá trị 36 tháng kể từ ngày ban hành quyết định. Ngày ban hành không \
          tính; ngày cuối là ngày tương ứng của tháng thứ 36, tháng đó không có ngày tương ứng thì là \
          ngày cuối tháng. Ngày nghỉ không lùi.
          """,
        en: """
          A certificate is good for 36 months from the day of the decision. That day is not counted; \
          the last is the same day of the 36th month after, or that month's last where there is none. \
          A last day off is not moved.
          """),
      citations: [OCOPValidity.months.citation, OCOPValidity.count],
      examples: [
        valid("Đúng 36 tháng", "36 months", [], "2024-06-03", to: "2027-06-03"),
        valid("Thiếu một ngày", "A day less", [.warning], "2024-06-03", to: "2027-06-02"),
        valid("Thừa một ngày", "A day more", [.warning], "2024-06-03", to: "2027-06-04"),
        valid("Từ 29/02", "From 29 February", [], "2024-02-29", to: "2027-02-28"),
        valid("Không ghi ngày hết hạn", "No last day given", [], "2024-06-03", to: nil),
      ],
      judge: { facts in
        let last = OCOPValidity.lastDay(decidedOn: facts.decidedOn)
        guard facts.stars.isCertified, let stated = facts.validTo, stated != last else { return [] }
        return [
          facts.finding(
            "ocop.validity", OCOPValidity.months.citation.breach, field: "valid_to",
            LocalizedText(
              vi: "Hiệu lực đến \(stated.slashed); 36 tháng thì hết ngày \(last.slashed).",
              en: "It is said to hold until \(stated); 36 months end with \(last)."),
            by: [OCOPValidity.months.citation, OCOPValidity.count],
            remedy: LocalizedText(
              vi: "Xem lại ngày hết hạn trên quyết định.",
              en: "See the last day that the decision states."))
        ]
      })
  }

  private static func valid(
    _ vi: String, _ en: String, _ expected: [Severity], _ day: String, to last: String?
  ) -> RuleExample<OCOPRecognitionFacts> {
    OCOPExamples.recognition(vi, en, expected, on: StatusExamples.day(day)) {
      $0.validTo = last.map(StatusExamples.day)
    }
  }
}
