internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// An OCOP product in the form the database keeps.
struct OCOPDraft {
  var unit: Int64?
  var ownerType: OCOPOwnerType
  var ownerName: String
  var area: Int64?
  var product: String
  var group: OCOPGroup
  var productSet: String?
  var code: String?

  /// The columns of ``FactTable/ocop``, in their order.
  var values: [(any DatabaseValueConvertible)?] {
    [
      unit, ownerType.rawValue, ownerName, area, product, searchKey(product), group.rawValue,
      productSet, code,
    ]
  }

  /// What the law sees of it on a day.
  func facts(on day: CivilDate) -> OCOPProductFacts {
    OCOPProductFacts(
      name: product, owner: ownerType, group: group, productSet: productSet,
      knownSet: productSet.flatMap { OCOPProductSet.named($0, on: day) }, code: code, day: day)
  }

  /// Its columns in words of the contract, to tell what changes.
  func told(_ db: Database) throws -> [(field: String, value: String?)] {
    let areaCode = try area.flatMap {
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT code FROM area WHERE id = ?"), arguments: [$0])
    }
    return [
      ("owner_name", ownerName), ("owner_type", ownerType.rawValue), ("area_code", areaCode),
      ("product", product), ("product_group", group.rawValue), ("product_set", productSet),
      ("product_code", code),
    ]
  }
}

extension OCOPProductSet {
  /// The set of the catalogue of a day that a text names, with or without marks.
  static func named(_ text: String, on day: CivilDate) -> OCOPProductSet? {
    inUse(on: day).value?.first { letters($0.name) == letters(text) }
  }

  /// Commas are set differently by everybody.
  private static func letters(_ text: String) -> String {
    searchKey(text).filter { $0.isLetter }
  }
}
