public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Closes a branch, representative office or business location on the effective day, as its unit
  /// decided (chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh).
  ///
  /// - Parameters:
  ///   - name: its number or part of its name.
  ///   - unitText: the unit.
  ///   - resolvedOn: the day the unit decided so, when it is told.
  ///   - details: who files, and when.
  /// - Returns: the receipt of the filing.
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/dependentNotFound(_:)`` and others.
  @discardableResult
  public func closeDependent(
    _ name: String, ofUnit unitText: String, resolvedOn: CivilDate? = nil,
    _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.closeDependent, details) { act in
      let unit = try UnitFinder.unit(act.db, named: unitText)
      try CloseDependent(act: act, unit: unit, name: name, resolvedOn: resolvedOn).run()
    }
  }
}

/// The closing of a dependent unit: judge, write.
struct CloseDependent {
  private struct Content: Encodable {
    let name: String
    let resolvedOn: CivilDate?
  }

  let act: Act
  let unit: Int64
  let name: String
  let resolvedOn: CivilDate?

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    if let resolvedOn {
      reader.check(
        RecordRules.actDate, ActDateFacts(field: "resolved_on", day: resolvedOn, today: act.today))
    }
    act.add(reader.findings)
    let dependent = try DependentStore.find(
      act.db, ofUnit: unit, named: name, at: Moment(day: act.day))
    guard let kind = dependent.kind else { throw RegistryError.dependentNotFound(name) }
    act.add(
      CooperativeLaw.judge(
        DependentClosingFacts(
          name: dependent.name, kind: kind, resolvedOn: resolvedOn,
          filedOn: act.details.receivedOn ?? act.day), by: RuleCatalogue.dependentClosing))
    let change = try StatusChange.judge(
      act,
      StatusHolder(
        unit: unit, dependent: dependent.id, subject: kind.subject, name: dependent.name),
      .closingCompleted, on: act.day)
    let filing = try act.open(
      content: try ledgerJSON(Content(name: dependent.name, resolvedOn: resolvedOn)))
    try act.touch(unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
  }
}
