internal import GRDB

/// The memory an import may use, and the tables it leaves behind.
enum ImportCache {
  /// Index pages of identity numbers are hit at random, so they must stay at hand.
  private static let kibibytes = 64 * 1024

  /// Gives the connection a larger page cache for the length of a body.
  static func around<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    let before = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? -2000
    try db.execute(sql: "PRAGMA cache_size = -\(kibibytes)")
    defer { try? db.execute(sql: "PRAGMA cache_size = \(before)") }
    return try body()
  }

  /// Drops the temporary tables of a finished import.
  static func dropTables(_ db: Database) throws {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM temp.sqlite_master WHERE type = 'table' AND name LIKE 'import\\_%' ESCAPE '\\'
        """)
    for name in names { try db.execute(sql: "DROP TABLE temp.\(name)") }
  }
}
