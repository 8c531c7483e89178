internal import CooperativeLaw

extension Registry {
  /// A draft of the decision to revoke the certificate of a unit, from its case.
  ///
  /// The law wants the breach notified and the representative heard first, so there has to be a case;
  /// what is still missing in it comes back as warnings.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when there is no case, or the law of the day has no
  ///   revocation on its ground.
  public func revocationDraft(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> DecisionPaper {
    try read { db in
      let source = try PaperSource(db, named: text, at: moment)
      let cases = try CaseBook.all(db, unit: source.id, at: moment).filter {
        $0.ground.procedure == .revocation
      }
      guard let book = cases.last(where: { !$0.isEnded }) ?? cases.last else {
        throw source.nothing(.revocation)
      }
      let decidedOn = book.done[.revocationDecided]
      let facts = RevocationPaperFacts(
        subject: book.subject, ground: book.ground, day: decidedOn ?? moment.day)
      let findings = judge(facts, by: RuleCatalogue.revocationPaper)
      guard !findings.isRefused else { throw RegistryError.refused(findings) }
      return DecisionPaper(
        unit: source.unit, ground: book.ground, openedOn: book.openedOn, grounds: facts.grounds,
        clauses: facts.clauses, steps: book.papers, flags: [], council: [], missingRoles: [],
        findings: findings + source.decided(decidedOn)
          + book.unready(
            on: decidedOn ?? moment.day, explainBy: try source.explanationDue(of: book)))
    }
  }
}

extension CaseBook {
  /// What the law still wants before the certificate is revoked: a draft may be made before it.
  fileprivate func unready(on day: CivilDate, explainBy: CivilDate?) -> [Finding] {
    guard case .revocation(let reason) = ground else { return [] }
    return judge(
      RevocationFacts(
        subject: subject, ground: reason, since: done[.groundSince],
        explanationDueOn: explainBy, decidedOn: day), by: RuleCatalogue.revocation
    ).map { $0.downgraded() }
  }
}

extension PaperSource {
  /// The last day set to explain, which may lie after the day of the draft.
  fileprivate func explanationDue(of book: CaseBook) throws -> CivilDate? {
    let whenever = Moment(day: .lastOfRecords, knowledge: moment.knowledge)
    return try CaseBook.all(db, unit: id, at: whenever).first { $0.id == book.id }?
      .done[.explanationDue]
  }

  /// Says that the decision is on record already.
  func decided(_ day: CivilDate?) -> [Finding] {
    RecordRules.alreadyDecided.judge(
      AlreadyDecidedFacts(localNumber: record.localNumber, decidedOn: day))
  }
}

extension CivilDate {
  /// A day after every day on record.
  fileprivate static let lastOfRecords = CivilDate(dayNumber: 2_932_896)
}
