internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Finds the unit an officer names: by tax code, local number, certificate number, or part of its name.
enum UnitFinder {
  /// The one unit that answers to what was typed.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` or ``RegistryError/unitAmbiguous(_:candidates:)``.
  static func unit(_ db: Database, named text: String) throws -> Int64 {
    let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let unit = try byLocalNumber(db, typed) ?? byCode(db, typed) { return unit }
    let found = try byName(db, searchKey(typed))
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw RegistryError.unitNotFound(text) }
    let candidates = try found.prefix(10).map { try label(db, $0) }
    throw RegistryError.unitAmbiguous(text, candidates: candidates)
  }

  /// Local number and name of a unit, as it is called now.
  static func label(_ db: Database, _ unit: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number || ' ' || name.full_name
          FROM unit JOIN unit_name AS name ON name.unit_id = unit.id
          WHERE unit.id = ? AND name.retracted_by IS NULL
          ORDER BY name.valid_from DESC, name.id DESC LIMIT 1
          """), arguments: [unit]) ?? ""
  }

  /// `HTX-00017`, `htx-17` and `htx 17` are the same number.
  static func byLocalNumber(_ db: Database, _ text: String) throws -> Int64? {
    let parts = text.uppercased().split { $0 == "-" || $0 == " " }
    guard parts.count == 2, let id = Int64(parts[1]), id > 0,
      let kind = UnitKind.allCases.first(where: { $0.numberPrefix == parts[0] })
    else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM unit WHERE local_number = ?"),
      arguments: [UnitStore.localNumber(kind: kind, id: id)])
  }

  /// A code that one unit holds now; else one that a single unit has ever held.
  private static func byCode(_ db: Database, _ text: String) throws -> Int64? {
    let code = text.filter { !" .-".contains($0) }
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT unit_id, max(valid_to IS NULL) FROM unit_code
          WHERE code IN (?, ?) AND retracted_by IS NULL GROUP BY unit_id
          """), arguments: [text, code])
    let holders = found.filter { $0[1] == 1 }
    if holders.count == 1 { return holders[0][0] }
    return found.count == 1 ? found[0][0] : nil
  }

  /// Units whose whole name is the text, else those with the text in a name they have had.
  private static func byName(_ db: Database, _ key: String) throws -> [Int64] {
    guard !key.isEmpty else { return [] }
    let exact = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT unit_id FROM unit_name
          WHERE search_key = ? AND retracted_by IS NULL AND valid_to IS NULL ORDER BY unit_id
          """), arguments: [key])
    if !exact.isEmpty { return exact }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT unit_id FROM unit_name
          WHERE instr(search_key, ?) > 0 AND retracted_by IS NULL ORDER BY unit_id LIMIT 11
          """), arguments: [key])
  }
}
