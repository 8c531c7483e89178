extension FlagRule {
  /// A case that was opened on the ground and has not ended.
  func underWay(_ open: CaseUnderWay, _ facts: FlagFacts) -> GroundFlag? {
    guard FlagGround.of(open.ground, facts.subject, openedOn: open.openedOn) == ground else {
      return nil
    }
    let procedure = open.procedure(of: facts.subject)
    let isLate = procedure.checklist(done: open.done).contains {
      $0.doneOn == nil && $0.step.condition == nil && $0.isLate(on: facts.day) == true
    }
    return GroundFlag(
      ground: ground,
      level: facts.hold != nil ? .suspended : isLate ? .overdue : .due,
      since: open.done[.groundSince] ?? open.openedOn, period: nil, reachedOn: open.openedOn,
      certainty: .certain, evidence: open.evidence(procedure), hold: facts.hold,
      openedOn: open.openedOn, follows: open.ground, next: next(open, procedure, facts),
      cure: cure, notes: [], citation: place)
  }

  private var place: Citation {
    if case .lasting(let term) = basis { return term.citation }
    return citations[0]
  }

  /// The next step of the case; after a revocation under Law 2012 the dissolution has to follow.
  private func next(
    _ open: CaseUnderWay, _ procedure: DissolutionProcedure, _ facts: FlagFacts
  ) -> FlagStep? {
    if ground == .certificateRevoked2012, open.done[.revocationDecided] != nil {
      return firstStep(facts)
    }
    return procedure.next(done: open.done, on: facts.day).map { FlagStep($0) }
  }

  /// A case whose silent term is over, or nearly: nobody filed and nobody objected.
  func silence(_ facts: FlagFacts) -> GroundFlag? {
    guard let open = facts.openCase else { return nil }
    let procedure = open.procedure(of: facts.subject)
    guard let term = procedure.silence, open.done[.dossierFiled] == nil,
      let start = open.done[term.start],
      let deadline = procedure.deadline(of: term, done: open.done)
    else { return nil }
    let isOver = deadline.isMissed(on: facts.day)
    let early = FlagTerm(term.period, term.citation).early(from: start, term.period)
    guard isOver != false || facts.day >= early else { return nil }
    return GroundFlag(
      ground: ground,
      level: facts.hold != nil ? .suspended : isOver == true ? .overdue : .warning,
      since: start, period: term.period, reachedOn: deadline.lastDay?.adding(days: 1),
      certainty: isOver == nil ? .doubtful : .certain, evidence: open.evidence(procedure),
      hold: facts.hold, openedOn: open.openedOn, follows: open.ground,
      next: FlagStep(.elapsed, by: .registry, [term.citation]), cure: cure, notes: [],
      citation: term.citation)
  }
}

extension CaseUnderWay {
  func procedure(of subject: StatusSubject) -> DissolutionProcedure {
    .of(ground, subject, openedOn: openedOn, isRegistered: isRegistered)
  }

  /// The steps that were done, in the order of the days.
  func evidence(_ procedure: DissolutionProcedure) -> [FlagEvidence] {
    done.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
      .map { FlagEvidence($0.key.label, on: $0.value) }
  }
}

extension Deadline {
  /// The last day in time; `nil` when it is not known.
  var lastDay: CivilDate? {
    if case .day(let day) = self { day } else { nil }
  }
}
