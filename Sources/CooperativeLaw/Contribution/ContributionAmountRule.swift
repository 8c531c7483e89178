extension Rule where Facts == ContributionFacts {
  /// Capital is paid in as more than zero đồng, by a member who gives capital.
  public static var contributionAmount: Rule {
    Rule(
      id: "contribution.amount",
      title: LocalizedText(vi: "Số tiền góp vốn", en: "The amount of a contribution"),
      explanation: LocalizedText(
        vi: """
          Mỗi lần góp vốn phải lớn hơn 0 đồng; trả lại vốn là việc khác. Thành viên liên kết không \
          góp vốn không có phần vốn góp.
          """,
        en: """
          A contribution is more than zero đồng; paying capital back is another act. Associates \
          without capital have no share.
          """),
      citations: [Citation(LawText.law2023, "Điều 4 khoản 6, 19")],
      examples: [
        example("0 đồng", "Zero đồng", 0, [.blocker]),
        example("1 đồng", "One đồng", 1, []),
        example("Số âm", "Less than zero", -1, [.blocker]),
        example(
          "Thành viên liên kết không góp vốn", "An associate without capital", 1,
          member: .associateNoCapital, [.blocker]),
      ],
      judge: judgeAmount)
  }
}

private func example(
  _ vi: String, _ en: String, _ amount: Int, member: MemberKind = .official,
  _ expected: [Severity]
) -> RuleExample<ContributionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ContributionFacts(
      kind: .cooperative, day: CivilDate(2025, 1, 2), memberKind: member, amount: amount,
      share: amount), expected: expected)
}

private func judgeAmount(_ facts: ContributionFacts) -> [Finding] {
  let givesNone = facts.memberKind == .associateNoCapital
  guard facts.amount <= 0 || givesNone else { return [] }
  return [
    Finding(
      rule: "contribution.amount", severity: .blocker, subject: facts.subject, field: "capital",
      message: givesNone
        ? LocalizedText(
          vi: "Thành viên liên kết không góp vốn thì không góp vốn điều lệ.",
          en: "An associate without capital does not give charter capital.")
        : LocalizedText(
          vi: "Số tiền góp là \(Money.text(facts.amount).vi); phải lớn hơn 0.",
          en: "The amount is \(Money.text(facts.amount).en); it must be above zero."),
      facts: [Fact(LocalizedText(vi: "số tiền góp", en: "amount"), facts.amount)],
      citations: [Citation(LawText.law2023, givesNone ? "Điều 4 khoản 19" : "Điều 4 khoản 6")],
      remedy: givesNone
        ? LocalizedText(
          vi: "Đổi loại thành viên trước (associate_capital hoặc official).",
          en: "Change the kind of member first (associate_capital or official).")
        : LocalizedText(
          vi: "Sửa số tiền; nếu trả lại vốn thì ghi việc trả lại vốn.",
          en: "Correct the amount; record a repayment as a repayment."))
  ]
}
