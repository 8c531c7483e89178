internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records that a unit is linked with an enterprise from a day on (liên kết chuỗi giá trị).
  ///
  /// The same enterprise and product again changes what is on record of the link.
  ///
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/nothingToChange(_:)``.
  @discardableResult
  public func addLink(
    _ dossier: LinkDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.from, field: "from")
    return try perform(.addLink, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordLink(act: act, unit: unit, dossier: dossier).run()
    }
  }

  /// Records that a link ends on the effective day.
  ///
  /// - Parameters:
  ///   - partner: the enterprise.
  ///   - product: which of several links with the enterprise; may be left out of one.
  ///   - text: the unit.
  ///   - details: who files, and from when.
  /// - Returns: the receipt.
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when no such link, or more than
  ///   one, holds on that day.
  @discardableResult
  public func endLink(
    with partner: String, product: String? = nil, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.endLink, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      let ending = EndHeldFact(
        act: act, unit: unit, table: .link,
        asked: [("partner", partner), ("product", product)])
      try ending.run()
    }
  }
}

/// A link: read, judge, write.
struct RecordLink {
  let act: Act
  let unit: Int64
  let dossier: LinkDossier

  func run() throws {
    let record = try act.unit(unit)
    var reader = DossierReader()
    let partner = reader.name(dossier.partner, field: "partner")
    let code = reader.taxCode(dossier.partnerCode, subject: partner ?? "")
    let number = reader.text(dossier.contractNumber)
    let (product, note) = (reader.text(dossier.product) ?? "", reader.text(dossier.note) ?? "")
    reader.check(
      RecordRules.dayOrder,
      DayOrderFacts(
        subject: partner ?? "", field: "contract_ends_on", earlier: act.day,
        later: dossier.contractEndsOn, names: DayOrderFacts.contract))
    act.add(reader.findings)
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let partner else { return }
    try act.touch(unit)
    try HeldFact(act: act, table: .link, subject: record.localNumber).set(
      key: [("unit_id", unit), ("partner", partner), ("product", product)],
      values: [code, number, dossier.contractEndsOn?.description, note], filing: filing)
  }
}
