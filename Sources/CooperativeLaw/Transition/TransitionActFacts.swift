/// A state of a duty of changing laws about to be recorded.
public struct TransitionActFacts: Sendable {
  /// The unit's local number.
  public let subject: String
  /// The duty.
  public let duty: TransitionDuty
  /// The state.
  public let state: TransitionState
  /// Since when.
  public let on: CivilDate
  /// Whether papers are named.
  public let hasEvidence: Bool
  /// What is known of the unit on that day.
  public let unit: UnitTransitionFacts

  /// Makes the facts.
  public init(
    subject: String = "", duty: TransitionDuty, state: TransitionState, on: CivilDate,
    hasEvidence: Bool = true, unit: UnitTransitionFacts
  ) {
    self.subject = subject
    self.duty = duty
    self.state = state
    self.on = on
    self.hasEvidence = hasEvidence
    self.unit = unit
  }

  /// A finding of a rule about this act.
  func finding(
    _ rule: RuleID, _ severity: Severity, field: String, _ message: LocalizedText,
    facts: [Fact] = [], by citation: Citation? = nil, remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject, field: field, message: message,
      facts: [.day(on)] + facts, citations: [citation ?? duty.citation], remedy: remedy)
  }
}

extension RuleCatalogue {
  /// A state of a duty of changing laws being recorded.
  public static let transition: [Rule<TransitionActFacts>] = [
    .transitionBound, .transitionState, .transitionDay, .transitionStatus, .transitionDeadline,
    .transitionEvidence,
  ]
}

/// Cases of the rules on changing laws.
enum TransitionExamples {
  static func example(
    _ vi: String, _ en: String, _ facts: TransitionActFacts, _ expected: [Severity]
  ) -> RuleExample<TransitionActFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }

  /// A cooperative founded in 2010, in the time of Law 2003, unless said otherwise.
  static func facts(
    _ duty: TransitionDuty = .law2012, _ state: TransitionState = .reregistered,
    on day: CivilDate = CivilDate(2015, 3, 2), hasEvidence: Bool = true,
    kind: UnitKind = .cooperative, founded: CivilDate = CivilDate(2010, 5, 4),
    status: LegalStatus = .active
  ) -> TransitionActFacts {
    TransitionActFacts(
      duty: duty, state: state, on: day, hasEvidence: hasEvidence,
      unit: UnitTransitionFacts(kind: kind, foundedOn: founded, status: status))
  }
}
