internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Gives an open reorganisation up: everything its opening wrote is withdrawn, what it ended goes
  /// on, and every unit is as it was before (hủy phương án tổ chức lại).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when it is carried through already,
  ///   or later filings build on it.
  @discardableResult
  public func cancelReorganisation(
    _ number: Int64, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.cancelReorganisation, details) { act in
      try CancelReorganisation(act: act, number: number).run()
    }
  }
}

/// A reorganisation that is given up: judge, withdraw.
struct CancelReorganisation {
  /// What stands in the ledger.
  private struct Content: Encodable {
    let reorganisation: Int64
    let opening: Int64
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
          cancelledOn: entry.cancelledOn, laterFilings: try laterFilings(entry)),
        by: RuleCatalogue.reorganisationCancel))
    let filing = try act.open(
      content: try ledgerJSON(Content(reorganisation: number, opening: entry.filing)))
    for unit in entry.sources + entry.results { try act.touch(unit) }
    try withdraw(entry, filing: filing)
    try ReorganisationLedger.append(
      act.db, step: "cancelled", on: act.day, to: number, filing: filing)
  }

  private func laterFilings(_ entry: ReorganisationLedger.Entry) throws -> [Int] {
    try (entry.sources + entry.results).reduce(into: Set<Int>()) { filings, unit in
      filings.formUnion(
        try Int.fetchAll(
          act.db.cachedStatement(
            sql: "SELECT filing_id FROM filing_unit WHERE unit_id = ? AND filing_id > ?"),
          arguments: [unit, entry.filing]))
    }.sorted()
  }

  private func withdraw(_ entry: ReorganisationLedger.Entry, filing: Int64) throws {
    let founded = try entry.results.filter { unit in
      try Int64.fetchOne(
        act.db.cachedStatement(sql: "SELECT recorded_by FROM unit WHERE id = ?"),
        arguments: [unit]) == entry.filing
    }
    let standing = (entry.sources + entry.results).filter { !founded.contains($0) }
    let holders = try standing.flatMap { unit in
      try [StatusHolder.unit(act.db, unit)]
        + StatusHolder.dependents(act.db, of: unit, at: Moment(day: act.day))
    }
    let withdrawal = OpeningWithdrawal(db: act.db, opening: entry.filing, filing: filing)
    try withdrawal.run(founded: founded)
    for holder in holders {
      _ = try StatusLedger.recompute(act.db, holder, filing: filing)
    }
  }
}
