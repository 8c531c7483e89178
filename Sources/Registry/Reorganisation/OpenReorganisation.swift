public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Opens a reorganisation or conversion: founds what is new, and lets members, capital, undivided
  /// assets and debts pass to what comes out of it (tổ chức lại, chuyển đổi).
  ///
  /// The units that end are from then on being wound up, until ``completeReorganisation(_:_:)``. By
  /// the 2012 law, in a separation and in a conversion the same filing also carries it through.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it, also one on
  ///   any of the new units; then nothing is written.
  public func openReorganisation(
    _ plan: ReorganisationDossier, _ details: FilingDetails
  ) throws(RegistryError) -> ReorganisationReceipt {
    var opened: (id: Int64, proof: ConservationProof)?
    let receipt = try perform(.openReorganisation, details) { act in
      opened = try OpenReorganisation(act: act, plan: plan).run()
    }
    guard let opened else { throw RegistryError.damaged(detail: "no reorganisation") }
    return ReorganisationReceipt(
      filing: receipt, number: opened.id, proof: opened.proof,
      isCompleted: plan.kind.isOneStep(on: receipt.effectiveOn))
  }
}

/// The opening of a reorganisation: read, judge everything, then write.
struct OpenReorganisation {
  let act: Act
  let plan: ReorganisationDossier

  func run() throws -> (id: Int64, proof: ConservationProof) {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let parties = try ReorganisationParties(act, plan)
    let kind = parties.sources.first?.record.kind ?? .cooperative
    act.judged(under: LawBook.regime(for: kind, on: act.day).id.rawValue)
    let judgement = try ReorganisationJudgement(act, parties)
    try judgement.judge()
    let events = try ReorganisationEvents(
      act, sources: parties.sources.map(\.unit),
      receiving: parties.receiving.map { [$0.unit] } ?? [], plan.kind,
      StatusEvent.reorganisationOpened)
    let filing = try act.open(content: try ledgerJSON(plan))
    let writing = ReorganisationWriting(judgement: judgement, filing: filing)
    let results = try writing.write()
    try events.write(filing: filing, notifiedOn: plan.sources.first?.resolution?.passedOn)
    let id = try writing.record(results)
    if plan.kind.isOneStep(on: act.day) {
      let ending = try ReorganisationEnding(
        act, plan.kind, sources: parties.sources.map(\.unit), results: results,
        receiving: parties.receiving.map { [$0.unit] } ?? [], placed: id)
      try act.refuseWhatBlocks()
      try ending.write(id, filing: filing)
    }
    try ReorganisationAudit(act: act, filing: filing).run(judgement, results: results)
    return (id, judgement.proof)
  }
}
