internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Calls a dissolution off (hủy nghị quyết giải thể), or drops a revocation that was only notified.
  ///
  /// The day of receipt is that on which the notice came.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the time is over or the law has no such way.
  @discardableResult
  public func cancelCase(
    ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.cancelCase, details) { act in
      try CancelCase(work: CaseWork(act, unitNamed: text)).run()
    }
  }
}

/// The end of a case without an end of the unit.
struct CancelCase {
  let work: CaseWork

  private var act: Act { work.act }

  func run() throws {
    let book = try work.current()
    if case .revocation = book.ground, book.done[book.procedure.opening] == nil, !book.isEnded {
      return try drop(book)
    }
    let change = try StatusChange.judge(act, work.holder, .dissolutionCancelled, on: act.day)
    act.add(
      CooperativeLaw.judge(
        CancellationFacts(
          kind: work.record.kind,
          resolutionReceivedOn: book.done[.resolutionReceived] ?? book.openedOn,
          noticeOn: work.receivedOn), by: RuleCatalogue.cancellation))
    let filing = try act.open(content: try ledgerJSON(CaseContent(ground: book.ground.code)))
    try act.touch(work.unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
    try work.end(.cancelled, filing: filing)
  }

  /// The explanation was accepted: no status changes.
  private func drop(_ book: CaseBook) throws {
    let filing = try act.open(content: try ledgerJSON(CaseContent(ground: book.ground.code)))
    try act.touch(work.unit)
    try CaseLedger.step(act, case: book.id, .cancelled, on: act.day, filing: filing)
  }
}
