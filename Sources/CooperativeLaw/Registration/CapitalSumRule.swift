extension Rule where Facts == RegistrationFacts {
  /// Charter capital is what members gave or promised.
  public static var capitalSum: Rule {
    Rule(
      id: "registration.capital-sum",
      title: LocalizedText(
        vi: "Vốn điều lệ bằng tổng vốn góp", en: "Charter capital is the sum of contributions"),
      explanation: LocalizedText(
        vi: """
          Vốn điều lệ của hợp tác xã, liên hiệp hợp tác xã là tổng vốn thành viên đã góp hoặc cam \
          kết góp. Khi còn thành viên chưa ghi vốn góp thì chỉ nhắc. Không áp dụng cho tổ hợp tác và \
          trước 01/7/2013.
          """,
        en: """
          The charter capital of a cooperative or union is the sum of what members gave or \
          promised. While some amounts are missing this is a reminder only. Groups, and acts before \
          2013-07-01, are not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 4 khoản 3"), Citation(LawText.law2023, "Điều 4 khoản 24"),
      ],
      examples: [
        example("Tổng bằng vốn điều lệ", "The sum is the capital", 700, shares: 100, expected: []),
        example(
          "Thiếu 1 đồng", "One đồng is missing", 701, shares: 100, expected: [.blocker]),
        example("Thừa 1 đồng", "One đồng too much", 699, shares: 100, expected: [.blocker]),
        example(
          "Chưa ghi vốn góp của ai", "No contribution is entered", 700, shares: nil,
          expected: [.warning]),
        RegistrationExamples.example(
          "Tổ hợp tác", "A group",
          RegistrationFacts(
            kind: .group, actDate: CivilDate(2025, 1, 1),
            members: RegistrationExamples.members(2, share: 100), charterCapital: 500),
          expected: []),
      ],
      judge: judgeCapitalSum)
  }
}

private func example(
  _ vi: String, _ en: String, _ capital: Int, shares: Int?, expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: .cooperative, actDate: CivilDate(2020, 1, 1),
      members: RegistrationExamples.members(7, share: shares), charterCapital: capital),
    expected: expected)
}

private func judgeCapitalSum(_ facts: RegistrationFacts) -> [Finding] {
  guard let rule = facts.regime.capital.isSumOfContributions, rule.value == true,
    let capital = facts.charterCapital, !facts.members.isEmpty
  else { return [] }
  let givers = facts.members.filter { $0.kind != .associateNoCapital }
  let sum = Money.sum(givers.lazy.compactMap(\.contribution))
  let missing = givers.count { $0.contribution == nil }
  guard sum != capital || missing > 0 else { return [] }
  let isOpen = missing > 0 && sum <= capital
  return [
    Finding(
      rule: "registration.capital-sum", severity: isOpen ? .warning : rule.citation.breach,
      field: "charter_capital",
      message: LocalizedText(
        vi: "Tổng vốn góp là \(Money.text(sum).vi), vốn điều lệ là \(Money.text(capital).vi)"
          + (isOpen ? "; \(missing) thành viên chưa ghi vốn góp." : "."),
        en: "Contributions add up to \(Money.text(sum).en), the charter capital is "
          + Money.text(capital).en
          + (isOpen ? "; \(missing) members have no amount entered." : ".")),
      facts: [
        Fact(LocalizedText(vi: "tổng vốn góp", en: "sum of contributions"), sum),
        .charterCapital(capital),
        Fact(LocalizedText(vi: "chưa ghi vốn góp", en: "no amount entered"), missing),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: isOpen
          ? "Ghi vốn góp hoặc cam kết góp của từng thành viên."
          : "Sửa vốn điều lệ hoặc vốn góp cho khớp nhau.",
        en: isOpen
          ? "Enter what each member gave or promised."
          : "Correct the charter capital or the contributions."))
  ]
}
