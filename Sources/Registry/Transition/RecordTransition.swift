internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records where a unit stands with a duty of changing laws, from a day on (chuyển tiếp).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/nothingToChange(_:)`` when this is on record already.
  @discardableResult
  public func recordTransition(
    _ dossier: TransitionDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.on, field: "on")
    return try perform(.recordTransition, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordTransition(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A state of a duty: judge, write.
struct RecordTransition {
  let act: Act
  let unit: Int64
  let dossier: TransitionDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    let found = try TransitionSQL.one(
      act.db, unit: unit, duty: dossier.duty, at: Moment(day: act.day))
    act.judged(under: LawBook.regime(for: record.kind, on: dossier.duty.since).id.rawValue)
    if let found { act.add(judgement(record, found.facts)) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    guard try write(filing) != nil else {
      throw RegistryError.nothingToChange(record.localNumber)
    }
    act.note(
      FactChange(
        subject: record.localNumber, field: "duty", before: nil, after: dossier.duty.rawValue))
    act.note(
      FactChange(
        subject: record.localNumber, field: "state",
        before: found.map { dossier.duty.standing(of: $0.facts).state.rawValue },
        after: dossier.state.rawValue))
  }

  private func judgement(_ record: UnitRecord, _ facts: UnitTransitionFacts) -> [Finding] {
    CooperativeLaw.judge(
      TransitionActFacts(
        subject: record.localNumber, duty: dossier.duty, state: dossier.state, on: act.day,
        hasEvidence: dossier.evidence.contains { !$0.isWhitespace }, unit: facts),
      by: RuleCatalogue.transition)
  }

  private func write(_ filing: Int64) throws -> FactTable.Replaced? {
    try FactTable.transition.set(
      act.db, key: [unit, dossier.duty.rawValue],
      values: [dossier.state.rawValue, dossier.evidence], from: act.day, filing: filing)
  }
}
