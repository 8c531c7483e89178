/// What is the same in the two limits on capital held together.
struct JointCap {
  let id: RuleID
  let holders: LocalizedText
  let limit: @Sendable (CapitalRules) -> Sourced<Int>?
  let held: @Sendable (JointShareFacts) -> Int

  @Sendable func judge(_ facts: JointShareFacts) -> [Finding] {
    guard let rule = limit(facts.regime.capital), let cap = rule.value,
      Money.isMore(held(facts), thanPercent: cap, of: facts.charterCapital)
    else { return [] }
    let most = Money.share(cap, percentOf: facts.charterCapital)
    return [
      Finding(
        rule: id, severity: rule.citation.breach, field: "capital",
        message: LocalizedText(
          vi: "\(holders.vi) cùng góp \(Money.text(held(facts)).vi), vượt \(cap)% vốn điều lệ "
            + "\(Money.text(facts.charterCapital).vi).",
          en: "\(holders.en) hold \(Money.text(held(facts)).en) together, above \(cap)% of the "
            + "charter capital of \(Money.text(facts.charterCapital).en)."),
        facts: [
          Fact(LocalizedText(vi: "cùng góp", en: "held together"), held(facts)),
          .charterCapital(facts.charterCapital),
          Fact(LocalizedText(vi: "mức tối đa (%)", en: "limit (%)"), cap),
          .day(facts.regime.day),
        ], citations: [rule.citation],
        remedy: LocalizedText(
          vi: "Giảm tổng xuống không quá \(Money.text(most).vi), hoặc tăng vốn của thành viên "
            + "chính thức trong nước.",
          en: "Lower the total to at most \(Money.text(most).en), or raise what Vietnamese "
            + "official members hold."))
    ]
  }
}
