import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// What every table of the schema keeps to.
@Suite struct TableShapeTests {
  @Test func everyTableIsStrict() throws {
    let loose = try SchemaFixture.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose.isEmpty)
    #expect(SchemaFixture.tables.count > 20)
  }

  @Test(arguments: SchemaFixture.tables)
  func everyCheckIsNamedForItsTable(table: String) throws {
    let sql = try SchemaFixture.read { db in
      try #require(
        try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table]))
    }
    let checks = sql.matches(of: /\bCHECK\b/).count
    let names = sql.matches(of: /CONSTRAINT\s+(\w+)\s+CHECK/).map { String($0.1) }
    #expect(names.count == checks)
    #expect(names.allSatisfy { $0.hasPrefix(table + "_") })
    #expect(Set(names).count == names.count)
  }

  /// Without an index, each check of a foreign key reads the whole table.
  @Test(arguments: SchemaFixture.tables)
  func everyForeignKeyHasAnIndex(table: String) throws {
    let bare = try SchemaFixture.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT key."from" FROM pragma_foreign_key_list(:table) AS key
          WHERE NOT EXISTS (
            SELECT 1 FROM pragma_index_list(:table) AS list, pragma_index_info(list.name) AS info
            WHERE info.seqno = 0 AND info.name = key."from"
              AND (NOT list.partial OR EXISTS (
                SELECT 1 FROM sqlite_master WHERE name = list.name
                  AND sql LIKE '% WHERE ' || key."from" || ' IS NOT NULL')))
          """, arguments: ["table": table])
    }
    #expect(bare.isEmpty, "\(table): \(bare)")
  }

  /// What is refused is said in words, not only by the name of the condition.
  @Test func everyConditionHasItsWords() throws {
    let names = try SchemaFixture.conditionNames()
    #expect(names.count > 100)
    let silent = names.filter { RegistryError.constraint(name: $0).constraintText == nil }
    #expect(silent.isEmpty)
  }

  /// SQLite names the columns of a UNIQUE index, not the index.
  @Test func everyUniqueIndexOfPersonsDataHasItsWords() throws {
    let columns = try SchemaFixture.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT group_concat(list.name || '.' || info.name, ', ')
          FROM pragma_table_list AS list, pragma_index_list(list.name) AS indexes,
            pragma_index_info(indexes.name) AS info
          WHERE list.type = 'table' AND indexes."unique" AND indexes.origin <> 'pk'
          GROUP BY indexes.name
          """)
    }
    #expect(columns.count > 10)
    let silent = columns.filter { RegistryError.constraint(name: $0).constraintText == nil }
    #expect(silent.isEmpty)
  }
}
