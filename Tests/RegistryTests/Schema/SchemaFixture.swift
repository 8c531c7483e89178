import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The schema as it stands in `schema.sql`, and what can be read from it.
enum SchemaFixture {
  /// `schema.sql` at the root of the package.
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema.sql").path

  private static let queue = Result {
    let queue = try DatabaseQueue(configuration: .registry(readOnly: false))
    try queue.write(Schema.create)
    return queue
  }

  /// Reads the empty tables.
  static func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.get().read(body)
  }

  /// Every table but those a search index keeps for itself.
  static let tables = names(
    "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")

  /// The tables whose rows can be withdrawn: facts and ledger entries.
  static let factTables = names(
    """
    SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS column
    WHERE list.type = 'table' AND column.name = 'retracted_by'
    """)

  static let views = names("SELECT name FROM sqlite_master WHERE type = 'view'")

  /// Nothing when the schema cannot be read; every suite proves that there is something.
  private static func names(_ sql: String) -> [String] {
    (try? read { db in try String.fetchAll(db, sql: sql) })?.sorted() ?? []
  }

  /// Names of conditions as SQLite reports them: CHECKs and triggers.
  static func conditionNames() throws -> [String] {
    let texts = try read { db in
      try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE type IN ('table', 'trigger')")
    }
    return texts.flatMap { text in
      text.matches(of: /CONSTRAINT\s+(\w+)\s+CHECK/).map { String($0.1) }
        + text.matches(of: /RAISE\(ABORT, '([^']+)'\)/).map { String($0.1) }
    }
  }
}
