internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Corrects a clerical error of a filing (đính chính, hiệu đính): what it said is withdrawn and told
  /// again rightly, as far as it still stands; later changes stay.
  ///
  /// - Parameters:
  ///   - number: the filing.
  ///   - correction: what it should have said.
  ///   - details: who files, and on which paper.
  /// - Returns: the receipt and what it does fact by fact.
  /// - Throws: ``RegistryError/filingNotFound(_:)``, ``RegistryError/refused(_:)``,
  ///   ``RegistryError/nothingToChange(_:)`` when the filing said just that.
  @discardableResult
  public func correct(
    filing number: Int64, _ correction: FilingCorrection, _ details: FilingDetails
  ) throws(RegistryError) -> CorrectionReceipt {
    var effects: [FactEffect] = []
    let receipt = try perform(.correctFiling, details) { act in
      effects = try CorrectFiling(act: act, target: number, correction: correction).run()
    }
    return CorrectionReceipt(filing: receipt, target: number, effects: effects, later: [])
  }
}

/// The correction of a filing: read, judge, tell anew.
struct CorrectFiling {
  /// What stands in the ledger.
  private struct Content: Encodable {
    let target: Int64
    let values: [String: String]
    let effectiveOn: CivilDate?
    let edits: [FactEdit]
  }

  let act: Act
  let target: Int64
  let correction: FilingCorrection

  func run() throws -> [FactEffect] {
    let known = try UndoBook.read(act.db)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    if let day = correction.effectiveOn {
      reader.check(
        RecordRules.actDate, ActDateFacts(field: "effective_on", day: day, today: act.today))
    }
    act.add(reader.findings)
    let corrected = try CorrectedFiling(act.db, target, known)
    act.add(
      RecordRules.undoTarget.judge(UndoTargetFacts(filing: target, obstacle: corrected.obstacle)))
    try act.refuseWhatBlocks()
    var desk = try CorrectionDesk(act, corrected, correction)
    try desk.read()
    act.add(desk.findings)
    try act.refuseWhatBlocks()
    return try write(desk, corrected)
  }

  private func write(
    _ desk: CorrectionDesk, _ corrected: CorrectedFiling
  ) throws -> [FactEffect] {
    let content = Content(
      target: target, values: correction.values, effectiveOn: correction.effectiveOn,
      edits: desk.edits)
    let filing = try act.open(content: try ledgerJSON(content))
    for unit in try VoidFiling.units(act.db, of: target) { try act.touch(unit) }
    let book = corrected.book.adding(
      UndoBook.Entry(id: filing, kind: .correctFiling, target: target, edits: desk.edits))
    try LedgerCorrection(db: act.db, target: target, filing: filing).run(desk)
    try FactCorrection(act: act, book: book, known: corrected.book, filing: filing).run(desk.edits)
    act.add(try WithdrawnState(db: act.db, filing: filing, day: act.today).findings())
    try act.refuseWhatBlocks()
    let effects = try FactEffect.all(act.db, filing: filing)
    guard !effects.isEmpty else { throw RegistryError.nothingToChange("hồ sơ \(target)") }
    return effects
  }
}
