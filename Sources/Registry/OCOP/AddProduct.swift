internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records an OCOP product of a unit or of another owner from the effective day on.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it;
  ///   ``RegistryError/unitNotFound(_:)`` and others.
  @discardableResult
  public func addProduct(
    _ dossier: OCOPDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.addProduct, details) { act in try AddProduct(act: act, dossier: dossier).run() }
  }
}

/// A new OCOP product: read, judge, write.
struct AddProduct {
  let act: Act
  let dossier: OCOPDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let draft = try draft(&reader)
    act.add(reader.findings)
    try OCOPJudgement(act: act, product: nil).judge(draft)
    let filing = try act.open(content: try ledgerJSON(dossier))
    if let unit = draft.unit { try act.touch(unit) }
    let product = try OCOPStore.insert(act.db, draft, from: act.day, filing: filing)
    act.note(
      FactChange(
        subject: draft.product, field: "product_id", before: nil, after: String(product)))
    for (field, value) in try draft.told(act.db) {
      act.note(FactChange(subject: draft.product, field: field, before: nil, after: value))
    }
  }

  private func draft(_ reader: inout DossierReader) throws -> OCOPDraft {
    let owner =
      try dossier.owner.map { try OCOPOwner.unit(act, named: $0) }
      ?? OCOPOwner.other(dossier.ownerName, dossier.ownerType, &reader)
    return OCOPDraft(
      unit: owner.unit, ownerType: owner.type, ownerName: owner.name,
      area: try OCOPJudgement.area(act, typed: dossier.areaCode) ?? owner.area,
      product: reader.name(dossier.product, field: "product") ?? dossier.product,
      group: dossier.group, productSet: reader.text(dossier.productSet),
      code: reader.text(dossier.code))
  }
}
