internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// OCOP products in the database.
enum OCOPStore {
  /// Writes a product with its first details.
  static func insert(
    _ db: Database, _ draft: OCOPDraft, from day: CivilDate, filing: Int64
  ) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO ocop_product (recorded_by) VALUES (?)")
      .execute(arguments: [filing])
    let product = db.lastInsertedRowID
    try FactTable.ocop.insert(
      db, key: [product], values: draft.values, from: day.description, filing: filing)
    return product
  }

  /// What is known of a product on a day; `nil` when it was not on record then.
  static func draft(_ db: Database, _ product: Int64, on day: CivilDate) throws -> OCOPDraft? {
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["product": product]
    return try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM ocop_detail AS detail
          WHERE product_id = :product AND \(Moment.seen("detail"))
          """), arguments: arguments
    ).map(OCOPDraft.init)
  }

  /// Another product with the code on record today.
  static func holder(_ db: Database, code: String?, except product: Int64?) throws -> String? {
    guard let code else { return nil }
    let found = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT product_id FROM ocop_detail
          WHERE code = ? AND valid_to IS NULL AND retracted_by IS NULL AND product_id IS NOT ?
          """), arguments: [code, product])
    return try found.map { try OCOPFinder.label(db, $0) }
  }

  /// Another product of the same owner, name and code.
  static func twin(_ db: Database, _ draft: OCOPDraft, except product: Int64?) throws -> String? {
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT product_id, owner_name FROM ocop_detail
          WHERE search_key = ? AND code IS ? AND unit_id IS ? AND product_id IS NOT ?
            AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [searchKey(draft.product), draft.code, draft.unit, product])
    let same = found.first {
      draft.unit != nil || searchKey($0[1] as String) == searchKey(draft.ownerName)
    }
    return try same.map { try OCOPFinder.label(db, $0[0]) }
  }
}

extension OCOPDraft {
  fileprivate init(_ row: Row) {
    self.init(
      unit: row["unit_id"], ownerType: OCOPOwnerType(rawValue: row["owner_type"]) ?? .other,
      ownerName: row["owner_name"], area: row["area_id"], product: row["product"],
      group: OCOPGroup(rawValue: row["product_group"]) ?? .food, productSet: row["product_set"],
      code: row["code"])
  }
}
