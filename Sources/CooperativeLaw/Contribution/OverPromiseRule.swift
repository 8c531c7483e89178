extension Rule where Facts == ContributionFacts {
  /// What is paid in goes no further than what was promised.
  public static var overPromise: Rule {
    Rule(
      id: "contribution.over-promise",
      title: LocalizedText(vi: "Góp quá mức cam kết", en: "More than was promised"),
      explanation: LocalizedText(
        vi: """
          Phần vốn góp là số đã góp hoặc cam kết góp. Góp quá cam kết thì vốn điều lệ tăng và có thể \
          phải đăng ký thay đổi; vì vậy chỉ nhắc. Không xét khi chưa ghi mức cam kết.
          """,
        en: """
          A share is what was paid or promised. Paying more raises the charter capital, which may \
          have to be registered; so this is a warning. Nothing is judged where no promise is \
          entered.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 4 khoản 3"),
        Citation(LawText.law2023, "Điều 4 khoản 12, 24"),
      ],
      examples: [
        example("Góp đúng cam kết", "As promised", 100, []),
        example("Quá cam kết 1 đồng", "One đồng more", 101, [.warning]),
        example("Còn thiếu 1 đồng", "One đồng less", 99, []),
      ],
      judge: { facts in
        guard let promised = facts.promised, facts.paid > promised else { return [] }
        let excess = Money.difference(facts.paid, promised)
        let isOld = facts.day < CivilDate(2024, 7, 1)
        return [
          Finding(
            rule: "contribution.over-promise", severity: .warning, subject: facts.subject,
            field: "capital",
            message: LocalizedText(
              vi: "Đã góp \(Money.text(facts.paid).vi), quá mức cam kết \(Money.text(excess).vi).",
              en: "\(Money.text(facts.paid).en) are paid in, \(Money.text(excess).en) more than "
                + "promised."),
            facts: [
              Fact(LocalizedText(vi: "đã góp", en: "paid in"), facts.paid),
              Fact(LocalizedText(vi: "cam kết", en: "promised"), promised),
            ],
            citations: [
              isOld
                ? Citation(LawText.law2012, "Điều 4 khoản 3")
                : Citation(LawText.law2023, "Điều 4 khoản 12")
            ],
            remedy: LocalizedText(
              vi: "Kiểm tra số tiền; nếu đúng, sửa mức cam kết và xét tăng vốn điều lệ.",
              en: "Check the amount; if right, raise the promise and see to the charter capital."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ share: Int, _ expected: [Severity]
) -> RuleExample<ContributionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ContributionFacts(
      kind: .cooperative, day: CivilDate(2025, 1, 2), amount: share, share: share, promised: 100),
    expected: expected)
}
