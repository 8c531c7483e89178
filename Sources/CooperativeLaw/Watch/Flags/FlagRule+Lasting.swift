extension FlagRule {
  /// A state that lasts: early, due, or held.
  func lasting(_ term: FlagTerm, _ facts: FlagFacts) -> GroundFlag? {
    guard ground.isInForce(on: facts.day), facts.isRegistered || !ground.needsCertificate,
      [LegalStatus].working.contains(facts.status), let state = facts.state
    else { return nil }
    let period = state.period ?? term.period
    let reached = term.reached(from: state.since, period)
    guard facts.day >= min(reached, term.early(from: state.since, period)) else { return nil }
    let hold = facts.hold ?? notified(facts)
    let doubt = doubt(term, state, period, reached, on: facts.day)
    return GroundFlag(
      ground: ground,
      level: hold != nil
        ? .suspended : facts.day < reached ? .warning : term.isDeadline ? .overdue : .due,
      since: state.since, period: period, reachedOn: reached,
      certainty: certainty(state, isDoubtful: doubt != nil || isSuspension(hold)),
      evidence: state.evidence, hold: hold, openedOn: nil, follows: follows,
      next: firstStep(facts), cure: cure, notes: state.notes + (doubt.map { [$0] } ?? []),
      citation: term.citation)
  }

  private func certainty(_ state: LastingState, isDoubtful: Bool) -> FlagCertainty {
    state.certainty != .notKnown && isDoubtful ? .doubtful : state.certainty
  }

  /// A notified suspension leaves it open whether the unit stopped (Q16).
  private func notified(_ facts: FlagFacts) -> FlagHold? {
    guard ground.isAboutStopping, let suspension = facts.suspension, suspension.runs(on: facts.day)
    else { return nil }
    return .notified(until: suspension.until)
  }

  private func isSuspension(_ hold: FlagHold?) -> Bool {
    if case .notified = hold { true } else { false }
  }

  /// What is open when the time is reached by one reading of the texts and not by every reading.
  private func doubt(
    _ term: FlagTerm, _ state: LastingState, _ period: Period?, _ reached: CivilDate,
    on day: CivilDate
  ) -> LocalizedText? {
    let surely = max(state.surelySince ?? state.since, ground.inForceSince)
    let sure = term.reached(from: surely, period)
    guard period != nil, day >= reached, day < sure else { return nil }
    return LocalizedText(
      vi: "Văn bản không nói rõ thời gian trước \(surely.slashed) có tính không; nếu không thì đến "
        + "mức ngày \(sure.slashed).",
      en: "The texts do not say whether time before \(surely) counts; if not, it is due on "
        + "\(sure).")
  }

  /// The first step of the procedure by the law of the day.
  func firstStep(_ facts: FlagFacts) -> FlagStep? {
    guard let follows else { return nil }
    return DissolutionProcedure.of(
      follows, facts.subject, openedOn: facts.day, isRegistered: facts.isRegistered
    ).next(done: [:], on: facts.day).map { FlagStep($0) }
  }
}
