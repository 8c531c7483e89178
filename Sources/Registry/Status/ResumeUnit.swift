internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Takes the business of a suspended unit up again.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func resume(
    unit text: String, _ dossier: ResumptionDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.on, field: "on")
    return try perform(.resumeUnit, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try ResumeUnit(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A resumption: judge, write.
struct ResumeUnit {
  let act: Act
  let unit: Int64
  let dossier: ResumptionDossier

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    var reader = DossierReader()
    // With a notice the resumption may lie ahead; without one it is recorded once it has come.
    reader.days(of: act.details, actDay: dossier.noticeOn ?? act.day, today: act.today)
    if let confirmed = dossier.confirmedOn {
      reader.check(
        RecordRules.actDate,
        ActDateFacts(field: "confirmed_on", day: confirmed, today: act.today))
    }
    act.add(reader.findings)
    let holder = try StatusHolder.unit(act.db, unit)
    let change = try StatusChange.judge(act, holder, .resumed, on: act.day)
    if change.transition != nil { judge(change.book) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try change.write(act, filing: filing, notifiedOn: dossier.noticeOn ?? dossier.confirmedOn)
  }

  /// A suspension of old books has no notice on record, so there is nothing to judge it against.
  private func judge(_ book: StatusBook) {
    guard let notice = book.suspension(by: act.day) else { return }
    act.add(
      CooperativeLaw.judge(
        ResumptionFacts(
          subject: book.holder.subject, notifiedOn: notice.notifiedOn ?? notice.event.day,
          suspendedUntil: notice.endsOn?.adding(days: 1), noticeOn: dossier.noticeOn,
          resumesOn: act.day, confirmedOn: dossier.confirmedOn,
          isRegistered: book.isRegistered(on: act.day)),
        by: RuleCatalogue.resumption))
  }
}
