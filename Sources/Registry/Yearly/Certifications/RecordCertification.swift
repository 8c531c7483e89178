internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records that a unit is certified, or applies a scheme, from a day on (chứng nhận, áp dụng).
  ///
  /// The same scheme and scope again changes what is on record of it.
  ///
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/nothingToChange(_:)``.
  @discardableResult
  public func addCertification(
    _ dossier: CertificationDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.from, field: "from")
    return try perform(.addCertification, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordCertification(act: act, unit: unit, dossier: dossier).run()
    }
  }

  /// Records that a certification ends on the effective day.
  ///
  /// - Parameters:
  ///   - scheme: the scheme.
  ///   - scope: which of several of the scheme; may be left out of one.
  ///   - text: the unit.
  ///   - details: who files, and from when.
  /// - Returns: the receipt.
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when no such certification, or
  ///   more than one, holds on that day.
  @discardableResult
  public func endCertification(
    _ scheme: CertificationScheme, scope: String? = nil, ofUnit text: String,
    _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.endCertification, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      let ending = EndHeldFact(
        act: act, unit: unit, table: .certification,
        asked: [("scheme", scheme.rawValue), ("scope", scope)])
      try ending.run()
    }
  }
}

/// A certification: judge, write.
struct RecordCertification {
  let act: Act
  let unit: Int64
  let dossier: CertificationDossier

  func run() throws {
    let record = try act.unit(unit)
    let reader = DossierReader()
    act.add(
      RecordRules.dayOrder.judge(
        DayOrderFacts(
          subject: record.localNumber, field: "expires_on", earlier: act.day,
          later: dossier.expiresOn, names: DayOrderFacts.contract)))
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try HeldFact(act: act, table: .certification, subject: record.localNumber).set(
      key: [
        ("unit_id", unit), ("scheme", dossier.scheme.rawValue),
        ("scope", reader.text(dossier.scope) ?? ""),
      ],
      values: [
        reader.text(dossier.number), reader.text(dossier.issuer) ?? "",
        dossier.expiresOn?.description, reader.text(dossier.note) ?? "",
      ], filing: filing)
  }
}
