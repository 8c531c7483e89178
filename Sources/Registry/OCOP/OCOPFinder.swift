internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Finds the OCOP product an officer names: by code, number, or part of its name.
enum OCOPFinder {
  /// The one product that answers to what was typed.
  ///
  /// - Throws: ``RegistryError/productNotFound(_:)`` or
  ///   ``RegistryError/productAmbiguous(_:candidates:)``.
  static func product(_ db: Database, named text: String) throws -> Int64 {
    let typed = normalized(text)
    let found = try candidates(db, typed)
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw RegistryError.productNotFound(text) }
    throw RegistryError.productAmbiguous(
      text, candidates: try found.prefix(10).map { try label(db, $0) })
  }

  private static func candidates(_ db: Database, _ text: String) throws -> [Int64] {
    let number = text.hasPrefix("#") ? String(text.dropFirst()) : text
    let byCode = try products(db, "code = ?", text)
    if !byCode.isEmpty { return byCode }
    let byNumber = try products(db, "product_id = ?", Int64(number) ?? 0)
    if !byNumber.isEmpty { return byNumber }
    let key = searchKey(text)
    guard !key.isEmpty else { return [] }
    let exact = try products(db, "search_key = ?", key)
    return exact.isEmpty ? try products(db, "instr(search_key, ?) > 0", key) : exact
  }

  private static func products(
    _ db: Database, _ condition: String, _ value: some DatabaseValueConvertible
  ) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT product_id FROM ocop_detail
          WHERE retracted_by IS NULL AND \(condition) ORDER BY product_id LIMIT 11
          """), arguments: [value])
  }

  /// Number, name and owner of a product, to tell it from others.
  static func label(_ db: Database, _ product: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT '#' || product_id || ' ' || product || ' (' || owner_name || ')' FROM ocop_detail
          WHERE product_id = ? AND retracted_by IS NULL ORDER BY valid_from DESC, id DESC LIMIT 1
          """), arguments: [product]) ?? "#\(product)"
  }
}
