internal import GRDB

/// Writes the waiting rows of a declared file into their table.
struct LedgerWrite {
  let db: Database
  let target: LedgerTarget
  let columns: [String]
  let filing: Int64

  func run() throws {
    if target.manner == .restated { try withdrawFormer() }
    let given = columns.filter { !($0 == "valid_to" && target.manner == .dated) }
    let dated = target.manner == .dated
    let written = given + (dated ? ["valid_to", "closed_by"] : []) + ["recorded_by"]
    let defaults = try textDefaults()
    let read =
      given.map { defaults[$0].map { text in "coalesce(\(text.column), \(text.value))" } ?? $0 }
      + (dated ? ["valid_to", "CASE WHEN valid_to IS NOT NULL THEN :filing END"] : [])
      + [":filing"]
    try db.execute(
      sql: """
        INSERT INTO \(target.name) (\(written.joined(separator: ", ")))
        SELECT \(read.joined(separator: ", ")) FROM import_stage ORDER BY line
        """, arguments: ["filing": filing])
  }

  /// The former statement of the same thing is withdrawn and stays on record.
  private func withdrawFormer() throws {
    let key = target.key.map { "stage.\($0) IS held.\($0)" }.joined(separator: " AND ")
    try db.execute(
      sql: """
        UPDATE \(target.name) AS held SET retracted_by = :filing
        WHERE held.retracted_by IS NULL AND EXISTS (
          SELECT 1 FROM import_stage AS stage WHERE \(key))
        """, arguments: ["filing": filing])
  }

  /// What the table itself puts where nothing is said: an INSERT that names a column must say it.
  private func textDefaults() throws -> [String: (column: String, value: String)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL
        """, arguments: [target.name])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0] as String, ($0[0] as String, $0[1] as String)) })
  }
}
