internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Annuls a revocation and restores the certificate (khôi phục giấy chứng nhận).
  ///
  /// The day of receipt is that of the tax authority's request, or of the finding that there was no
  /// case for the revocation.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when nothing was revoked.
  @discardableResult
  public func restoreCertificate(
    ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.restore, details) { act in
      let work = try CaseWork(act, unitNamed: text)
      let book = try work.current()
      let event: StatusEvent =
        book.ground == .taxEnforcement ? .taxRevocationLifted : .restored
      let change = try StatusChange.judge(act, work.holder, event, on: act.day)
      act.add(
        CooperativeLaw.judge(
          CourtRecordedFacts(
            event: event, subject: work.holder.subject, receivedOn: act.details.receivedOn,
            recordedOn: act.day), by: RuleCatalogue.courtRecorded))
      let filing = try act.open(content: try ledgerJSON(CaseContent(event: event.code)))
      try act.touch(work.unit)
      try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
      try CaseLedger.step(act, case: book.id, .restorationDecided, on: act.day, filing: filing)
      try work.end(.cancelled, filing: filing)
    }
  }
}
