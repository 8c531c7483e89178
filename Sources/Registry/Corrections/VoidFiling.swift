internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Voids a filing (hủy bỏ): everything it wrote is withdrawn, and what was valid before it is back.
  ///
  /// Later filings that speak of the same facts are withdrawn with it until they are filed again; with
  /// `replays` they are told again over what was valid before. A void may itself be voided: then its
  /// filing counts again.
  ///
  /// - Parameters:
  ///   - number: the filing.
  ///   - replays: whether later lawful filings on the same facts stand.
  ///   - details: who files, and on which decision.
  /// - Returns: the receipt, what it does fact by fact, and what becomes of later filings.
  /// - Throws: ``RegistryError/filingNotFound(_:)``, ``RegistryError/refused(_:)``.
  @discardableResult
  public func void(
    filing number: Int64, replays: Bool = false, _ details: FilingDetails
  ) throws(RegistryError) -> CorrectionReceipt {
    var told: (effects: [FactEffect], later: [LaterFiling]) = ([], [])
    let receipt = try perform(.voidFiling, details) { act in
      told = try VoidFiling(act: act, target: number, replays: replays).run()
    }
    return CorrectionReceipt(
      filing: receipt, target: number, effects: told.effects, later: told.later)
  }
}

/// The withdrawal of a filing: judge, withdraw, look at what is left.
struct VoidFiling {
  /// What stands in the ledger.
  private struct Content: Encodable {
    let target: Int64
    let replays: Bool
  }

  let act: Act
  let target: Int64
  let replays: Bool

  func run() throws -> (effects: [FactEffect], later: [LaterFiling]) {
    let known = try UndoBook.read(act.db)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    try VoidJudgement(db: act.db, book: known, target: target, replays: replays).judge(act)
    let filing = try act.open(content: try ledgerJSON(Content(target: target, replays: replays)))
    for unit in try Self.units(act.db, of: target) { try act.touch(unit) }
    let book = known.adding(
      UndoBook.Entry(id: filing, kind: .voidFiling, target: target, replays: replays))
    var withdrawal = Withdrawal(db: act.db, book: book, target: target, filing: filing)
    try withdrawal.run()
    act.add(withdrawal.findings)
    act.add(try WithdrawnState(db: act.db, filing: filing, day: act.today).findings())
    try act.refuseWhatBlocks()
    return (
      try FactEffect.all(act.db, filing: filing),
      try LaterFiling.all(act.db, withdrawal.outcomes.filter { $0.key > target })
    )
  }

  /// The units that a filing is about, in the order of their numbers.
  static func units(_ db: Database, of filing: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT unit_id FROM filing_unit WHERE filing_id = ? ORDER BY unit_id"),
      arguments: [filing])
  }
}
