internal import GRDB

/// A row of a ledger as an act writes it.
struct LedgerEntry {
  /// The table.
  let table: String
  /// A column, its value, and how a receipt names it.
  typealias Cell = (column: String, value: DatabaseValue, field: String)
  /// What tells two statements of the same thing apart.
  private(set) var key: [Cell] = []
  /// What it says.
  private(set) var values: [Cell] = []

  /// An entry that says nothing yet.
  init(_ table: String) { self.table = table }

  /// Adds a column that tells it from others.
  mutating func key(
    _ column: String, _ value: some DatabaseValueConvertible, field: String? = nil
  ) {
    key.append((column, value.databaseValue, field ?? column))
  }

  /// Adds a column; nothing is not known.
  mutating func set(
    _ column: String, _ value: (any DatabaseValueConvertible)?, field: String? = nil
  ) {
    values.append((column, value?.databaseValue ?? .null, field ?? column))
  }

  /// Writes it beside what is there.
  @discardableResult
  func add(_ db: Database, filing: Int64) throws -> Int64 {
    let cells = key + values + [("recorded_by", filing.databaseValue, "")]
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(cells.map(\.column).joined(separator: ", ")))
        VALUES (\(cells.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: StatementArguments(cells.map(\.value)))
    return db.lastInsertedRowID
  }

  /// What is on record of the same thing.
  func former(_ db: Database) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM \(table) WHERE \(key.map { "\($0.column) IS ?" }.joined(separator: " AND "))
            AND retracted_by IS NULL
          """), arguments: StatementArguments(key.map(\.value)))
  }

  /// Withdraws what was said of the same thing, which stays on record, and writes this.
  func restate(_ db: Database, over former: Row?, filing: Int64) throws {
    if let former {
      try db.cachedStatement(sql: "UPDATE \(table) SET retracted_by = ? WHERE id = ?")
        .execute(arguments: [filing, former["id"] as Int64])
    }
    try add(db, filing: filing)
  }

  /// Whether a row says the very same.
  func isSaid(by row: Row) -> Bool {
    values.allSatisfy { row[$0.column] as DatabaseValue == $0.value }
  }

  /// What differs from a row, as text; nothing for an empty text and for references.
  func changes(from row: Row?) -> [(field: String, before: String?, after: String?)] {
    (row == nil ? key + values : values).compactMap { cell in
      let before = row.flatMap { FactTable.text($0[cell.column] as DatabaseValue) }
      let after = FactTable.text(cell.value)
      return before == after || cell.column.hasSuffix("_id") ? nil : (cell.field, before, after)
    }
  }
}
