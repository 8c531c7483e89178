extension TransitionDuty {
  /// Where a unit stands with the duty.
  ///
  /// What an officer recorded as done counts; what is open or exempt ends with the unit, and a later
  /// registration does the duty. Nothing recorded and nothing to follow it from is "not known".
  public func standing(of facts: UnitTransitionFacts) -> TransitionStanding {
    guard applies(to: facts.kind), facts.foundedOn < since else { return derived(.notBound) }
    if let ended = ended(facts), ended.on.map({ $0 < since }) == true { return derived(.notBound) }
    let record = facts.record
    if let record, !record.state.isOpen, record.state != .compliant {
      return TransitionStanding(state: record.state, on: record.on, basis: .recorded)
    }
    if let ended = ended(facts) { return ended }
    if let again = facts.registeredAgainOn, let state = registration {
      return derived(state, again)
    }
    if let record {
      return TransitionStanding(state: record.state, on: record.on, basis: .recorded)
    }
    return derived(.notKnown)
  }

  /// The state a later registration brings; a registration says nothing of a charter.
  private var registration: TransitionState? {
    switch self {
    case .law2012: .reregistered
    case .charter2023: nil
    case .groupRegistration: .registered
    }
  }

  private func ended(_ facts: UnitTransitionFacts) -> TransitionStanding? {
    guard facts.status?.isFinal == true else { return nil }
    let state: TransitionState =
      switch facts.endReason {
      case .dissolvedVoluntarily, .dissolvedCompulsorily: .dissolved
      case .otherForm, .converted: .converted
      default: .ended
      }
    return derived(state, facts.statusFrom)
  }

  private func derived(_ state: TransitionState, _ on: CivilDate? = nil) -> TransitionStanding {
    TransitionStanding(state: state, on: on, basis: .derived)
  }
}
