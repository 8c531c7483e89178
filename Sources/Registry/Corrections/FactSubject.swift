internal import GRDB

/// Whom a fact is about, in words.
struct FactSubject {
  private let db: Database
  private let table: FactTable

  init(_ db: Database, _ table: FactTable) {
    self.db = db
    self.table = table
  }

  /// A unit's local number, a person's name, and what tells facts of one unit apart.
  func text(key: [DatabaseValue]) throws -> String {
    try zip(table.key, key).compactMap { column, value in
      try FactSubject.name(db, column, value) ?? FactTable.text(value)
    }.joined(separator: " · ")
  }

  /// Whom an entry of a ledger is about.
  static func text(_ db: Database, _ table: LedgerTable, _ row: Row) throws -> String {
    var names = try table.owners.compactMap { try name(db, $0, row[$0] as DatabaseValue) }
    if let parent = table.parent, parent.table == "case_file" {
      names += try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT unit_id FROM case_file WHERE id = ?"),
        arguments: [row[parent.column] as Int64]
      ).compactMap { try UnitStore.localNumber(db, $0) }
    }
    return names.joined(separator: " · ")
  }

  /// The name behind a reference; `nil` when the column is none, or refers to nothing.
  private static func name(
    _ db: Database, _ column: String, _ value: DatabaseValue
  ) throws -> String? {
    let sql: String? =
      switch column {
      case "unit_id", "from_unit_id", "to_unit_id": "SELECT local_number FROM unit WHERE id = ?"
      case "party_id":
        "SELECT full_name FROM party_detail WHERE party_id = ? ORDER BY id DESC LIMIT 1"
      case "product_id":
        "SELECT product FROM ocop_detail WHERE product_id = ? ORDER BY id DESC LIMIT 1"
      case "dependent_id":
        "SELECT name FROM dependent_detail WHERE dependent_id = ? ORDER BY id DESC LIMIT 1"
      default: nil
      }
    return try sql.flatMap {
      try String.fetchOne(db.cachedStatement(sql: $0), arguments: [value])
    }
  }
}
