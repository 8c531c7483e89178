public import CooperativeLaw
internal import GRDB

/// What a court decided on the bankruptcy of a unit (phá sản).
public enum BankruptcyEvent: String, Sendable, CaseIterable, Codable {
  /// The procedure is opened (mở thủ tục phá sản).
  case opened
  /// It is not opened.
  case notOpened = "not_opened"
  /// It is stopped (đình chỉ).
  case stopped
  /// The stop is annulled.
  case stopAnnulled = "stop_annulled"
  /// The unit is declared bankrupt (tuyên bố phá sản).
  case declared
  /// The declaration is annulled.
  case declarationAnnulled = "declaration_annulled"

  /// The event of the status table.
  public var event: StatusEvent {
    switch self {
    case .opened: .bankruptcyOpened
    case .notOpened: .bankruptcyNotOpened
    case .stopped: .bankruptcyStopped
    case .stopAnnulled: .bankruptcyStopAnnulled
    case .declared: .bankruptcyDeclared
    case .declarationAnnulled: .bankruptcyDeclarationAnnulled
    }
  }

  /// The decision in words.
  public var label: LocalizedText { event.label }
}

extension Registry {
  /// Records a court's decision on the bankruptcy of a unit; the effective day is the day recorded
  /// in the status, the day of receipt that on which the decision came.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the status of the unit does not allow it.
  @discardableResult
  public func recordBankruptcy(
    _ bankruptcy: BankruptcyEvent, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.bankruptcy, details) { act in
      try RecordBankruptcy(work: CaseWork(act, unitNamed: text), bankruptcy: bankruptcy).run()
    }
  }
}

/// A court's decision: judge, write, end or open again what belongs to the unit.
struct RecordBankruptcy {
  let work: CaseWork
  let bankruptcy: BankruptcyEvent

  private var act: Act { work.act }

  func run() throws {
    let change = try StatusChange.judge(act, work.holder, bankruptcy.event, on: act.day)
    act.add(
      CooperativeLaw.judge(
        CourtRecordedFacts(
          event: bankruptcy.event, subject: work.holder.subject,
          receivedOn: act.details.receivedOn, recordedOn: act.day),
        by: RuleCatalogue.courtRecorded))
    let closing = UnitClosing(act: act, unit: work.unit)
    if change.reached.status.isFinal { try closing.judge(work.record) }
    let filing = try act.open(
      content: try ledgerJSON(CaseContent(event: bankruptcy.event.code)))
    try act.touch(work.unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
    try write(closing, change, filing: filing)
  }

  private func write(_ closing: UnitClosing, _ change: StatusChange, filing: Int64) throws {
    switch bankruptcy {
    case .opened, .stopAnnulled: try open(filing: filing)
    case .notOpened: break
    case .stopped:
      for book in try open(of: .bankruptcy) {
        try CaseLedger.step(act, case: book.id, .cancelled, on: act.day, filing: filing)
      }
    case .declared:
      try work.end(.decided, filing: filing)
      if change.reached.status.isFinal { try closing.write(filing: filing) }
    case .declarationAnnulled:
      if let ended = try lastEnd() { try closing.reopen(endedBy: ended, filing: filing) }
      try open(filing: filing)
    }
  }

  private func open(filing: Int64) throws {
    let id = try CaseLedger.open(
      act.db, unit: work.unit, .bankruptcy, on: act.day, filing: filing)
    try CaseLedger.step(act, case: id, .courtDecision, on: work.receivedOn, filing: filing)
    let procedure = DissolutionProcedure.of(
      .bankruptcy, work.holder.subject, openedOn: act.day)
    guard procedure.step(.courtDecisionRecorded) != nil else { return }
    try CaseLedger.step(act, case: id, .courtDecisionRecorded, on: act.day, filing: filing)
  }

  private func open(of ground: CaseGround) throws -> [CaseBook] {
    try CaseBook.all(act.db, unit: work.unit).filter { $0.ground == ground && !$0.isEnded }
  }

  /// The filing that ended the unit.
  private func lastEnd() throws -> Int64? {
    try CaseBook.all(act.db, unit: work.unit).flatMap(\.steps)
      .last { $0.step == .decided }?.filing
  }
}
