extension Rule where Facts == EndingFacts {
  /// A unit is not dissolved while a court or arbitration is at work on its dispute.
  public static var noDispute: Rule {
    Rule(
      id: "status.no-dispute",
      title: LocalizedText(vi: "Không có tranh chấp đang giải quyết", en: "No dispute pending"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 không được giải thể khi đang trong quá trình giải quyết tranh chấp tại Tòa \
          án hoặc Trọng tài.
          """,
        en: """
          Since 2024-07-01 a unit is not dissolved while a dispute is before a court or an \
          arbitration.
          """),
      citations: [.law2023("Điều 97 khoản 2")],
      examples: [
        example("Không có tranh chấp", "No dispute", false, []),
        example("Đang tranh chấp", "A dispute is pending", true, [.blocker]),
        example("Chưa ghi", "Not stated", nil, [.warning]),
        example("Ngày 30/6/2024", "On 2024-06-30", true, on: "2024-06-30", []),
      ],
      judge: { facts in
        guard facts.isDissolved, facts.regime.id == .law2023, facts.hasDispute != false
        else { return [] }
        let citation = Citation.law2023("Điều 97 khoản 2")
        guard facts.hasDispute == true else {
          return [
            .notStated(
              "status.no-dispute",
              LocalizedText(
                vi: "có tranh chấp tại Tòa án, Trọng tài không", en: "whether a dispute is pending"),
              by: citation, facts: [.day(facts.regime.day)])
          ]
        }
        return [
          Finding(
            rule: "status.no-dispute", severity: citation.breach,
            message: LocalizedText(
              vi: "Đang giải quyết tranh chấp tại Tòa án hoặc Trọng tài nên chưa được giải thể.",
              en: "A dispute is before a court or arbitration, so it cannot be dissolved yet."),
            facts: [.day(facts.regime.day)], citations: [citation],
            remedy: LocalizedText(
              vi: "Chờ tranh chấp được giải quyết xong.", en: "Wait until the dispute is settled."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ dispute: Bool?, on day: String = "2026-09-01",
  _ expected: [Severity]
) -> RuleExample<EndingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    EndingFacts(
      kind: .union, day: StatusExamples.day(day), reason: .dissolvedVoluntarily, debtsPaid: true,
      hasDispute: dispute), expected: expected)
}
