internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Finds the unit a cell names: by tax code, local number, or exact name.
///
/// Rows of a unit mostly stand together, so the last answer is kept.
final class UnitKeys {
  enum Answer {
    case unit(Int64)
    case unknown
    case ambiguous
  }

  private let db: Database
  private var lastCell: [UInt8] = []
  private var lastAnswer = Answer.unknown
  private var hasNames = false

  init(_ db: Database) { self.db = db }

  func find(_ cell: CellBytes) throws -> Answer {
    if !lastCell.isEmpty, lastCell.withUnsafeBufferPointer({ $0.equals(cell) }) {
      return lastAnswer
    }
    lastAnswer = try look(normalized(cell.text))
    lastCell.removeAll(keepingCapacity: true)
    lastCell.append(contentsOf: cell)
    return lastAnswer
  }

  private func look(_ text: String) throws -> Answer {
    if let unit = try byCode(text) ?? UnitFinder.byLocalNumber(db, text) { return .unit(unit) }
    return try byName(text)
  }

  private func byCode(_ text: String) throws -> Int64? {
    let code = text.filter { !" .-".contains($0) }
    guard code.utf8.count == 10, code.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT unit_id FROM unit_code
          WHERE code = ? AND scheme = 'tax_code' AND retracted_by IS NULL
          ORDER BY valid_to IS NOT NULL, id DESC LIMIT 1
          """), arguments: [code])
  }

  /// A unit of exactly that name, else the only one whose name is the same without marks and case.
  private func byName(_ text: String) throws -> Answer {
    try gatherNames()
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT unit_id, full_name FROM import_unit_name WHERE search_key = ? LIMIT 20"),
      arguments: [searchKey(text)])
    let exact = rows.filter { $0[1] == text }
    let found = exact.isEmpty ? rows : exact
    if found.count > 1 { return .ambiguous }
    return found.first.map { .unit($0[0]) } ?? .unknown
  }

  /// Names have no index of their own, and an import looks up many.
  ///
  /// Another reader, or an import before this one, may have gathered them already.
  private func gatherNames() throws {
    guard !hasNames else { return }
    hasNames = true
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.import_unit_name;
        CREATE TEMP TABLE import_unit_name AS
        SELECT search_key, full_name, unit_id FROM unit_name
        WHERE valid_to IS NULL AND retracted_by IS NULL;
        CREATE INDEX import_unit_name_by_key ON import_unit_name (search_key);
        """)
  }
}
