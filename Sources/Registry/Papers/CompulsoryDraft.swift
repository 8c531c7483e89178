internal import CooperativeLaw

extension Registry {
  /// A draft of the decision on a compulsory dissolution, from the case of a unit or from its flags.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the law of the day has no such decision, or nothing on
  ///   record gives a ground.
  public func compulsoryDraft(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> DecisionPaper {
    try read { db in
      let source = try PaperSource(db, named: text, at: moment)
      let book = try CaseBook.all(db, unit: source.id, at: moment).last {
        $0.ground.procedure == .compulsoryDissolution
      }
      let facts = CompulsoryPaperFacts(kind: source.record.kind, day: book?.openedOn ?? moment.day)
      let findings = judge(facts, by: RuleCatalogue.compulsoryPaper)
      guard !findings.isRefused else { throw RegistryError.refused(findings) }
      let flags = try source.flags().filter { $0.isRaised && $0.level != .warning }
      let flagged = flags.compactMap(\.compulsoryGround).first
      guard let ground = book?.compulsoryGround ?? flagged else {
        throw source.nothing(.compulsoryDissolution, findings)
      }
      let council = book.map { CaseFile.council(of: $0, in: source) }
      return DecisionPaper(
        unit: source.unit, ground: .dissolution(ground), openedOn: book?.openedOn,
        grounds: facts.grounds(ground), clauses: facts.clauses, steps: book?.papers ?? [],
        flags: book == nil ? flags.filter { $0.compulsoryGround == ground } : [],
        council: council?.members ?? [],
        missingRoles: council?.missing ?? facts.roles(ground),
        findings: findings + source.decided(book?.done[.committeeDecision]))
    }
  }
}

extension CompulsoryPaperFacts {
  /// The parts of the council of a case that would be opened on the day.
  fileprivate func roles(_ ground: DissolutionGround) -> [CouncilRole] {
    DissolutionProcedure.of(
      .dissolution(ground), StatusSubject(kind), openedOn: day
    ).councilRoles
  }
}

extension GroundFlag {
  /// The ground of a compulsory dissolution that the flag leads to.
  fileprivate var compulsoryGround: DissolutionGround? {
    guard case .dissolution(let ground) = follows, ground.isCompulsory else { return nil }
    return ground
  }
}

extension CaseBook {
  /// The ground of a compulsory dissolution that the case is on.
  fileprivate var compulsoryGround: DissolutionGround? {
    guard case .dissolution(let ground) = ground, ground.isCompulsory else { return nil }
    return ground
  }
}

extension CaseFile {
  /// Who sits on the council of a case, and which parts nobody fills.
  fileprivate static func council(
    of book: CaseBook, in source: PaperSource
  ) -> (members: [CouncilMember], missing: [CouncilRole]) {
    // A controller that is not on record is no part fewer: the office may just not be known.
    let file = CaseFile(
      book, of: source.record, on: source.moment.day, hasControl: nil, blockers: [])
    return (file.council, file.missingRoles)
  }
}
