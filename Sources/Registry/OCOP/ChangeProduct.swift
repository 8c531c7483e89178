internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Changes an OCOP product from the effective day on: its owner, its name, its group, set or code.
  ///
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/productNotFound(_:)``,
  ///   ``RegistryError/nothingToChange(_:)`` and others.
  @discardableResult
  public func changeProduct(
    _ text: String, _ change: OCOPChange, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.changeProduct, details) { act in
      let product = try OCOPFinder.product(act.db, named: text)
      try ChangeProduct(act: act, product: product, change: change).run()
    }
  }
}

/// A change of an OCOP product: read, judge, write.
struct ChangeProduct {
  private struct Content: Encodable {
    let product: Int64
    let change: OCOPChange
  }

  let act: Act
  let product: Int64
  let change: OCOPChange

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let label = try OCOPFinder.label(act.db, product)
    guard let before = try OCOPStore.draft(act.db, product, on: act.day) else {
      throw RegistryError.productNotFound("\(label), \(act.day.slashed)")
    }
    let after = try changed(before, &reader)
    act.add(reader.findings)
    try OCOPJudgement(act: act, product: product).judge(after)
    let filing = try act.open(content: try ledgerJSON(Content(product: product, change: change)))
    let replaced = try FactTable.ocop.set(
      act.db, key: [product], values: after.values, from: act.day, filing: filing)
    guard replaced != nil else { throw RegistryError.nothingToChange(label) }
    for unit in Set([before.unit, after.unit].compactMap(\.self)).sorted() { try act.touch(unit) }
    for (old, new) in zip(try before.told(act.db), try after.told(act.db)) {
      act.note(
        FactChange(
          subject: before.product, field: old.field, before: old.value, after: new.value))
    }
  }

  private func changed(
    _ before: OCOPDraft, _ reader: inout DossierReader
  ) throws -> OCOPDraft {
    var draft = before
    if let owner = try owner(&reader) {
      (draft.unit, draft.ownerType, draft.ownerName) = (owner.unit, owner.type, owner.name)
      draft.area = owner.area ?? draft.area
    } else if let type = change.ownerType, draft.unit == nil {
      draft.ownerType = type
    }
    draft.area = try OCOPJudgement.area(act, typed: change.areaCode) ?? draft.area
    if let product = change.product {
      draft.product = reader.name(product, field: "product") ?? product
    }
    draft.group = change.group ?? draft.group
    if let productSet = change.productSet { draft.productSet = reader.text(productSet) }
    if let code = change.code { draft.code = reader.text(code) }
    return draft
  }

  private func owner(_ reader: inout DossierReader) throws -> OCOPOwner? {
    if let unit = change.owner { return try OCOPOwner.unit(act, named: unit) }
    guard let name = change.ownerName else { return nil }
    return OCOPOwner.other(name, change.ownerType, &reader)
  }
}
