extension Rule where Facts == SettlementFacts {
  /// A lower rank is not paid while a higher one is open.
  public static var settlementOrder: Rule {
    Rule(
      id: "dissolution.settlement-order",
      title: LocalizedText(vi: "Thứ tự thanh toán khi giải thể", en: "Order of payment"),
      explanation: LocalizedText(
        vi: """
          Luật 2012: chi phí giải thể; lương, bảo hiểm; nợ có bảo đảm; nợ không bảo đảm; thành \
          viên. Luật 2023: chi phí; lương, bảo hiểm; thuế; nợ khác; thành viên. Tổ hợp tác: nghĩa \
          vụ trước, thành viên sau. Tài sản không chia xử lý riêng.
          """,
        en: """
          Law 2012: costs; wages and insurance; secured debts; other debts; members. Law 2023: \
          costs; wages and insurance; taxes; other debts; members. Groups: duties first, members \
          after. Undivided assets are dealt with apart.
          """),
      citations: [
        .law2012("Điều 49 khoản 2, khoản 3"), .law2023("Điều 101 khoản 4, khoản 5"),
        Citation(LawText.decree77, "Điều 15"),
      ], examples: orderExamples, judge: judgeOrder)
  }
}

private func judgeOrder(_ facts: SettlementFacts) -> [Finding] {
  guard facts.paid > 0 else { return [] }
  return facts.openBefore.map { place in
    let balance = facts.balances[place.rank] ?? SettlementFacts.Balance()
    let open = Money.text(balance.due - balance.paid)
    return Finding(
      rule: "dissolution.settlement-order", severity: place.citation.breach, field: "settled",
      message: LocalizedText(
        vi:
          "Chưa được trả hàng «\(facts.rank.label.vi)»: hàng «\(place.rank.label.vi)» còn \(open.vi).",
        en:
          "«\(facts.rank.label.en)» cannot be paid yet: «\(place.rank.label.en)» still has \(open.en)."
      ),
      facts: [
        Fact(LocalizedText(vi: "còn phải trả", en: "still owed"), balance.due - balance.paid),
        Fact(LocalizedText(vi: "định trả", en: "to be paid"), facts.paid),
      ], citations: [place.citation],
      remedy: LocalizedText(
        vi: "Trả hết hàng trước rồi mới trả hàng này.", en: "Pay the rank before it in full first.")
    )
  }
}

private let orderExamples: [RuleExample<SettlementFacts>] = [
  example(
    "Trả nợ thuế khi hết nợ lương", "Taxes after wages", .taxes,
    [.wages: .init(due: 10, paid: 10), .taxes: .init(due: 5, paid: 5)], []),
  example(
    "Trả nợ thuế khi còn một đồng lương", "One đồng of wages open", .taxes,
    [.wages: .init(due: 10, paid: 9), .taxes: .init(due: 5, paid: 5)], [.blocker]),
  example(
    "Chia thành viên khi còn hai hàng", "Members before two ranks", .members,
    [.costs: .init(due: 1), .otherDebts: .init(due: 1)], [.blocker, .blocker]),
  example(
    "Bàn giao tài sản không chia", "Undivided assets handed over", .undivided,
    [.costs: .init(due: 1)], []),
]

private func example(
  _ vi: String, _ en: String, _ rank: SettlementRank,
  _ balances: [SettlementRank: SettlementFacts.Balance], _ expected: [Severity]
) -> RuleExample<SettlementFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SettlementFacts(
      order: .of(.cooperative, on: StatusExamples.day("2026-09-01")), rank: rank, paid: 5,
      balances: balances), expected: expected)
}
