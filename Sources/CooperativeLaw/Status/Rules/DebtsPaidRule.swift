extension Rule where Facts == EndingFacts {
  /// A unit is only dissolved when all its debts are paid.
  public static var debtsPaid: Rule {
    Rule(
      id: "status.debts-paid",
      title: LocalizedText(
        vi: "Trả hết nợ trước khi giải thể", en: "Debts paid before dissolution"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 chỉ được giải thể khi bảo đảm thanh toán hết nợ, nghĩa vụ tài sản khác. \
          Trước đó luật quy định thứ tự xử lý tài sản, nên không xét. Phá sản, tổ chức lại: không xét.
          """,
        en: """
          Since 2024-07-01 a unit is only dissolved once all debts and other property duties are \
          sure to be paid. Before that the law ordered how assets are used, so nothing is judged; \
          nor in bankruptcy and reorganisation.
          """),
      citations: [.law2023("Điều 97 khoản 2")],
      examples: [
        example("Đã trả hết", "All paid", paid: true, []),
        example("Còn nợ", "Debts left", paid: false, [.blocker]),
        example("Chưa ghi", "Not stated", paid: nil, [.warning]),
        example("Ngày 30/6/2024", "On 2024-06-30", paid: false, on: "2024-06-30", []),
        example("Phá sản", "Bankruptcy", ending: .bankrupt, paid: false, []),
      ],
      judge: { facts in
        guard facts.isDissolved, facts.regime.id == .law2023, facts.debtsPaid != true
        else { return [] }
        let citation = Citation.law2023("Điều 97 khoản 2")
        guard facts.debtsPaid == false else {
          return [
            .notStated(
              "status.debts-paid",
              LocalizedText(vi: "đã thanh toán hết nợ chưa", en: "whether all debts are paid"),
              by: citation, facts: [.day(facts.regime.day)])
          ]
        }
        return [
          Finding(
            rule: "status.debts-paid", severity: citation.breach,
            message: LocalizedText(
              vi: "Còn nợ hoặc nghĩa vụ tài sản chưa thanh toán nên chưa được giải thể.",
              en: "Debts or property duties are not paid, so it cannot be dissolved yet."),
            facts: [.day(facts.regime.day)], citations: [citation],
            remedy: LocalizedText(
              vi: "Thanh toán hết; nếu mất khả năng thanh toán thì theo thủ tục phá sản.",
              en: "Pay them; if it cannot, the way is bankruptcy."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, ending reason: EndReason = .dissolvedVoluntarily, paid: Bool?,
  on day: String = "2026-09-01", _ expected: [Severity]
) -> RuleExample<EndingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    EndingFacts(
      kind: .cooperative, day: StatusExamples.day(day), reason: reason, debtsPaid: paid,
      hasDispute: false), expected: expected)
}
