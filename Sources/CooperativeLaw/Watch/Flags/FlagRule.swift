/// One ground as an office is warned of it: its manual page, its examples and its judgement.
public struct FlagRule: Sendable {
  /// What makes it a ground.
  enum Basis: Sendable {
    /// A state that lasts.
    case lasting(FlagTerm)
    /// A paper that came: it is on record as an open case.
    case decided
    /// Nobody filed or objected after a case was opened.
    case silence
    /// A duty of changing laws.
    case duty(TransitionDuty)
  }

  /// The ground.
  public let ground: FlagGround
  /// A heading.
  public let title: LocalizedText
  /// When it is raised, what holds it, and what it does not apply to.
  public let explanation: LocalizedText
  /// Every article it relies on.
  public let citations: [Citation]
  /// What would make it go away.
  public let cure: LocalizedText
  /// The ground a case is opened on; `nil` when no case follows.
  public let follows: CaseGround?
  /// Cases that are raised and cases that are not.
  public let examples: [RuleExample<FlagFacts>]
  let basis: Basis

  init(
    _ ground: FlagGround, _ basis: Basis, title: LocalizedText, explanation: LocalizedText,
    cure: LocalizedText, follows: CaseGround? = nil, citations: [Citation],
    examples: [RuleExample<FlagFacts>]
  ) {
    self.ground = ground
    self.basis = basis
    self.title = title
    self.explanation = explanation
    self.cure = cure
    self.follows = follows
    self.citations = citations
    self.examples = examples
  }

  /// The rule of a ground.
  public static func of(_ ground: FlagGround) -> FlagRule? {
    RuleCatalogue.flags.first { $0.ground == ground }
  }

  /// Whether and how a unit is flagged on a day.
  public func flag(_ facts: FlagFacts) -> GroundFlag? {
    guard ground.applies(to: facts.kind) else { return nil }
    switch basis {
    case .silence: return silence(facts)
    case .duty(let duty): return overdue(duty, facts)
    case .lasting, .decided:
      if let open = facts.openCase { return underWay(open, facts) }
      guard case .lasting(let term) = basis else { return nil }
      return lasting(term, facts)
    }
  }

  /// The same as a rule of the manual.
  public var rule: Rule<FlagFacts> {
    Rule(
      id: ground.rule, title: title, explanation: explanation, citations: citations,
      examples: examples, judge: { facts in flag(facts).map { [$0.finding] } ?? [] })
  }
}
