extension Rule {
  /// The same rule for the parts of a larger set of facts, such as each member of a new unit.
  ///
  /// The examples stay with the rule itself, so each runs once.
  public func applied<Whole>(
    to parts: @escaping @Sendable (Whole) -> [Facts]
  ) -> Rule<Whole> {
    let judge = judge
    return Rule<Whole>(
      id: id, title: title, explanation: explanation, citations: citations, examples: [],
      judge: { whole in parts(whole).flatMap(judge) })
  }
}
