internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Carries a reorganisation through: the units that are divided, consolidated or merged end (chấm
  /// dứt tồn tại), with what is left in them: memberships, offices, branches.
  ///
  /// The effective day is the first on which they are no more.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func completeReorganisation(
    _ number: Int64, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.completeReorganisation, details) { act in
      try CompleteReorganisation(act: act, number: number).run()
    }
  }
}

/// A reorganisation that is carried through: judge, end.
struct CompleteReorganisation {
  /// What stands in the ledger.
  private struct Content: Encodable {
    let reorganisation: Int64
  }

  let act: Act
  let number: Int64

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let entry = try ReorganisationLedger.require(act.db, number)
    let kind = try entry.sources.first.flatMap { try UnitStore.kind(act.db, $0) }
    act.judged(under: LawBook.regime(for: kind ?? .cooperative, on: act.day).id.rawValue)
    act.add(
      CooperativeLaw.judge(
        ReorganisationCancelFacts(
          number: Int(number), kind: entry.kind, day: act.day, completedOn: entry.completedOn,
          cancelledOn: entry.cancelledOn), by: RuleCatalogue.reorganisationComplete))
    try act.refuseWhatBlocks()
    let ending = try ReorganisationEnding(
      act, entry.kind, sources: entry.sources, results: entry.results,
      receiving: entry.kind == .merge ? entry.results : [], placed: number)
    let filing = try act.open(content: try ledgerJSON(Content(reorganisation: number)))
    for unit in entry.sources + entry.results { try act.touch(unit) }
    try ending.write(number, filing: filing)
  }
}
