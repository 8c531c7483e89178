internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a movement of the support fund: capital, a loan, a repayment (Quỹ hỗ trợ phát triển hợp tác xã).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/unitNotFound(_:)``, ``RegistryError/areaNotFound(_:)``.
  @discardableResult
  public func recordSupportFund(
    _ dossier: SupportFundDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.on, field: "occurred_on")
    return try perform(.recordSupportFund, details) { act in
      try RecordSupportFund(act: act, dossier: dossier).run()
    }
  }
}

/// A movement of the fund: judge, write.
struct RecordSupportFund {
  let act: Act
  let dossier: SupportFundDossier

  func run() throws {
    let unit = try dossier.unit.map { try UnitFinder.unit(act.db, named: $0) }
    if let unit {
      _ = try act.unit(unit, afterEnd: dossier.kind == .repayment)
    } else {
      act.judgeDays()
    }
    var reader = DossierReader()
    _ = reader.amount(dossier.amount, field: "amount")
    reader.check(
      RecordRules.fundUnit, FundUnitFacts(kind: dossier.kind, hasUnit: unit != nil))
    act.add(reader.findings)
    let area = try AreaNamed.area(act.db, dossier.area, on: act.day)
    var entry = LedgerEntry("support_fund_entry")
    entry.set("occurred_on", act.day.description)
    entry.set("area_id", area.id)
    entry.set("kind", dossier.kind.rawValue, field: "fund")
    entry.set("unit_id", unit)
    entry.set("amount", dossier.amount)
    entry.set("note", reader.text(dossier.note) ?? "")
    try act.append(entry, subject: area.fullName, content: dossier, unit: unit)
  }
}
