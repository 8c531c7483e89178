internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Suspends the business of a unit as notified, or prolongs the suspension it is in.
  ///
  /// The first day may lie ahead, as the notice comes before it. Branches follow by the law of the
  /// day.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func suspend(
    unit text: String, _ dossier: SuspensionDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.from, field: "from")
    return try perform(.suspendUnit, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try SuspendUnit(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A suspension: judge, write.
struct SuspendUnit {
  let act: Act
  let unit: Int64
  let dossier: SuspensionDossier

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    var reader = DossierReader()
    // What is filed is the notice: the suspension itself may lie ahead.
    reader.days(of: act.details, actDay: dossier.noticeOn, today: act.today)
    reader.check(
      RecordRules.suspensionDays,
      SuspensionDaysFacts(subject: record.localNumber, dossier: dossier, today: act.today))
    act.add(reader.findings)
    let holder = try StatusHolder.unit(act.db, unit)
    let book = try StatusBook.read(act.db, holder)
    let isMore = book.state(on: act.day).status == .suspended
    let change = try StatusChange.judge(
      act, holder, isMore ? .suspensionExtended : .suspended, on: act.day,
      then: dossier.resumedOn.map { DatedStatusEvent($0, .resumed) })
    if change.transition != nil { judge(book) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try change.write(act, filing: filing, notifiedOn: dossier.noticeOn, endsOn: dossier.until)
    act.note(
      FactChange(
        subject: record.localNumber, field: "suspended_until",
        before: isMore ? book.suspension(by: act.day)?.endsOn?.description : nil,
        after: dossier.until?.description))
  }

  private func judge(_ book: StatusBook) {
    guard let days = DateSpan(from: act.day, to: dossier.until?.adding(days: 1)) else { return }
    act.add(
      CooperativeLaw.judge(
        SuspensionFacts(
          subject: book.holder.subject, noticeOn: dossier.noticeOn, days: days,
          earlier: book.suspensions(before: act.day),
          isRegistered: book.isRegistered(on: dossier.noticeOn)),
        by: RuleCatalogue.suspension))
  }
}
