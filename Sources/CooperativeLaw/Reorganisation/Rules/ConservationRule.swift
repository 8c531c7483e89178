extension Rule where Facts == ReorganisationFacts {
  /// Each member, đồng, branch, product and link lands in exactly one unit.
  public static var reorganisationConservation: Rule {
    Rule(
      id: "reorganisation.conservation",
      title: LocalizedText(vi: "Không mất, không trùng", en: "Nothing lost, nothing twice"),
      explanation: LocalizedText(
        vi: """
          Mỗi thành viên, từng đồng vốn góp, tài sản không chia và nợ, mỗi chi nhánh, sản phẩm và \
          liên kết của đơn vị tham gia đều về đúng một đơn vị.
          """,
        en: """
          Each member, every đồng of capital, undivided assets and debts, each branch, product and \
          link of the units that enter goes to exactly one unit.
          """),
      citations: [
        .law2012("Điều 52 khoản 4, Điều 53"),
        .law2023("Điều 92 khoản 3 và khoản 4, Điều 93, Điều 94, Điều 95, Điều 108 khoản 3"),
      ],
      examples: [
        example("Đủ từng đồng", "To the đồng", lands: 1_000, []),
        example("Thiếu một đồng", "A đồng is missing", lands: 999, [.blocker]),
        example("Thừa một đồng", "A đồng too much", lands: 1_001, [.blocker]),
        RuleExample(
          LocalizedText(vi: "Chi nhánh đi hai nơi", en: "A branch goes to two"),
          ReorganisationExamples.facts(
            .separate, results: 2,
            proof: ConservationProof(
              results: ["A", "B"], before: [.init(.branches, of: "HTX-00001", name: "Chợ Mới")],
              moves: ["A", "B"].map { .init(.branches, of: "HTX-00001", name: "Chợ Mới", to: $0) })),
          expected: [.blocker]),
      ],
      judge: { facts in
        (facts.proof?.lost ?? []).map { found($0, isLost: true, facts) }
          + (facts.proof?.doubled ?? []).map { found($0, isLost: false, facts) }
      })
  }
}

private func found(
  _ stray: ConservationProof.Stray, isLost: Bool, _ facts: ReorganisationFacts
) -> Finding {
  let what = description(of: stray)
  return Finding(
    rule: "reorganisation.conservation", severity: facts.article.breach, subject: stray.source,
    field: stray.item.rawValue,
    message: isLost
      ? LocalizedText(
        vi: "Chưa về đơn vị nào: \(what.vi).", en: "Goes to no unit: \(what.en).")
      : LocalizedText(
        vi: "Nhiều hơn số đang có, hoặc về hai đơn vị: \(what.vi).",
        en: "More than there is, or to two units: \(what.en)."),
    facts: [
      Fact(stray.item.label, stray.amount), .day(facts.day),
    ], citations: [facts.article],
    remedy: LocalizedText(
      vi: "Sửa phần phân chia (allocation) cho khớp với sổ.",
      en: "Mend the allocation so that it agrees with the record."))
}

private func description(of stray: ConservationProof.Stray) -> LocalizedText {
  let label = stray.item.label
  let named = stray.name.isEmpty ? "" : " “\(stray.name)”"
  if stray.item.isMoney {
    let amount = Money.text(stray.amount)
    return LocalizedText(
      vi: "\(amount.vi), \(label.vi)\(named)", en: "\(amount.en), \(label.en)\(named)")
  }
  if !named.isEmpty { return LocalizedText(vi: label.vi + named, en: label.en + named) }
  return LocalizedText(vi: "\(stray.amount) \(label.vi)", en: "\(stray.amount) \(label.en)")
}

private func example(
  _ vi: String, _ en: String, lands amount: Int, _ expected: [Severity]
) -> RuleExample<ReorganisationFacts> {
  let proof = ConservationProof(
    results: ["HTX-00100"], before: [.init(.debts, of: "HTX-00001", amount: 1_000)],
    moves: [.init(.debts, of: "HTX-00001", amount: amount, to: "HTX-00100")])
  return RuleExample(
    LocalizedText(vi: vi, en: en), ReorganisationExamples.facts(.merge, proof: proof),
    expected: expected)
}
