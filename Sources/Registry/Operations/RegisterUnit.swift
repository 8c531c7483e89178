internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Registers a cooperative, group or union under the law in force on the effective day
  /// (đăng ký thành lập).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func register(
    _ dossier: UnitDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    var details = details
    details.effectiveOn = details.effectiveOn ?? dossier.registeredOn
    return try perform(.registerUnit, details) { act in
      try RegisterUnit(act: act, dossier: dossier).run()
    }
  }
}

/// The registration of a unit: read, judge everything, then write.
struct RegisterUnit {
  let act: Act
  let dossier: UnitDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let founding = try UnitFounding(act: act, dossier: dossier)
    act.judged(under: LawBook.regime(for: dossier.kind, on: act.day).id.rawValue)
    try founding.judge()
    let filing = try act.open(content: try ledgerJSON(dossier))
    try founding.write(filing: filing)
  }
}
