extension Rule where Facts == JoiningFacts {
  /// Who gives capital and who does not.
  public static var memberContribution: Rule {
    Rule(
      id: "member.contribution",
      title: LocalizedText(vi: "Vốn góp theo loại thành viên", en: "Capital by kind of member"),
      explanation: LocalizedText(
        vi: """
          Thành viên chính thức và liên kết góp vốn phải góp vốn; thành viên liên kết không góp vốn \
          thì không. Vốn góp không thể âm. Không xét khi chưa ghi vốn góp; tổ hợp tác có thể chỉ \
          góp sức lao động.
          """,
        en: """
          Official members and associates with capital give capital; associates without capital do \
          not. A contribution is never negative. Nothing is judged where no amount is entered; \
          members of a group may give labour alone.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 1 điểm d, khoản 2 điểm c"),
        Citation(LawText.law2023, "Điều 4 khoản 17, 18, 19"),
      ],
      examples: contributionExamples, judge: judgeContribution)
  }
}

private func contributionExample(
  _ vi: String, _ en: String, kind: UnitKind = .cooperative, on day: CivilDate,
  member: MemberKind = .official, _ contribution: Int?, expected: [Severity]
) -> RuleExample<JoiningFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    JoiningFacts(
      kind: kind, day: day, member: MemberFacts(kind: member, contribution: contribution)),
    expected: expected)
}

private let contributionExamples: [RuleExample<JoiningFacts>] = [
  contributionExample(
    "Góp 1 đồng", "One đồng", on: CivilDate(2024, 7, 1), 1, expected: []),
  contributionExample(
    "Thành viên chính thức góp 0 đồng", "An official member gives nothing",
    on: CivilDate(2024, 7, 1), 0, expected: [.warning]),
  contributionExample(
    "Vốn góp âm", "A negative amount", on: CivilDate(2024, 7, 1), -1, expected: [.blocker]),
  contributionExample(
    "Liên kết không góp vốn mà góp vốn", "An associate without capital gives capital",
    on: CivilDate(2024, 7, 1), member: .associateNoCapital, 1, expected: [.blocker]),
  contributionExample(
    "Liên kết không góp vốn, 0 đồng", "An associate without capital gives nothing",
    on: CivilDate(2024, 7, 1), member: .associateNoCapital, 0, expected: []),
  contributionExample(
    "Tổ viên chỉ góp sức", "A group member gives labour alone", kind: .group,
    on: CivilDate(2025, 1, 1), 0, expected: []),
  contributionExample(
    "Chưa ghi vốn góp", "No amount entered", on: CivilDate(2020, 1, 1), nil, expected: []),
]

private func judgeContribution(_ facts: JoiningFacts) -> [Finding] {
  guard let amount = facts.member.contribution else { return [] }
  if amount < 0 { return [negative(facts, amount)] }
  if facts.member.kind == .associateNoCapital, amount > 0 { return [unexpected(facts, amount)] }
  guard amount == 0, facts.member.kind != .associateNoCapital,
    let rule = facts.regime.capital.isSumOfContributions, rule.value == true
  else { return [] }
  return [
    contributionFinding(
      facts, .warning, amount, rule.citation,
      message: LocalizedText(
        vi: "\(facts.member.kind.label.vi) chưa góp và chưa cam kết góp vốn.",
        en: "This \(facts.member.kind.label.en) has neither given nor promised capital."),
      remedy: LocalizedText(
        vi: "Ghi số vốn đã góp hoặc cam kết góp.", en: "Enter the capital given or promised."))
  ]
}

private func negative(_ facts: JoiningFacts, _ amount: Int) -> Finding {
  contributionFinding(
    facts, .blocker, amount, Citation(LawText.law2023, "Điều 4 khoản 12"),
    message: LocalizedText(
      vi: "Vốn góp không thể là số âm.", en: "A contribution cannot be negative."),
    remedy: LocalizedText(vi: "Sửa số vốn góp.", en: "Correct the amount."))
}

private func unexpected(_ facts: JoiningFacts, _ amount: Int) -> Finding {
  contributionFinding(
    facts, .blocker, amount, Citation(LawText.law2023, "Điều 4 khoản 19"),
    message: LocalizedText(
      vi: "Thành viên liên kết không góp vốn lại có vốn góp \(Money.text(amount).vi).",
      en: "An associate without capital has a contribution of \(Money.text(amount).en)."),
    remedy: LocalizedText(
      vi: "Bỏ vốn góp, hoặc đổi thành thành viên liên kết góp vốn (associate_capital).",
      en: "Remove the amount, or make the member an associate with capital."))
}

private func contributionFinding(
  _ facts: JoiningFacts, _ severity: Severity, _ amount: Int, _ citation: Citation,
  message: LocalizedText, remedy: LocalizedText
) -> Finding {
  Finding(
    rule: "member.contribution", severity: severity, subject: facts.member.name,
    field: "capital", message: message,
    facts: [Fact(LocalizedText(vi: "vốn góp", en: "contribution"), amount)],
    citations: [citation], remedy: remedy)
}
