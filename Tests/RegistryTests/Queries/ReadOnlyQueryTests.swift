import RegistryTestSupport
import Testing

@testable import Registry

@Suite struct ReadOnlyQueryTests {
  @Test(
    "A statement that begins with a word that reads is run",
    arguments: [
      "SELECT 1", "  select 1", "-- đếm\nSELECT 1", "/* a */ /* b */ VALUES (1)",
      "WITH a AS (SELECT 1) SELECT * FROM a", "EXPLAIN QUERY PLAN SELECT 1",
      "SELECT count(*) FROM pragma_table_info('unit')",
    ])
  func reads(sql: String) throws {
    var count = 0
    try SampleOffice.inMemory().query(sql) { rows in try rows.read { _ in count += 1 } }
    #expect(count >= 1)
  }

  @Test(
    "A statement that might write is refused and nothing is written",
    arguments: [
      "DELETE FROM unit_search", "SELECT 1; SELECT 2", "ATTACH 'x' AS y",
      "PRAGMA journal_mode = DELETE", "BEGIN",
      "INSERT INTO officer (name) VALUES ('X')", "", "/* SELECT", "CREATE TEMP TABLE t (a)",
      "WITH a AS (SELECT 'X') INSERT INTO officer (name) SELECT * FROM a", "VACUUM INTO 'x'",
    ])
  func refuses(sql: String) throws {
    let registry = try SampleOffice.inMemory()
    #expect(throws: QueryRefused.self) {
      try registry.query(sql) { rows in try rows.read { _ in } }
    }
    #expect(try registry.statistics(at: Moment(day: registry.clock.today)).filings == 3)
  }

  @Test(
    "SQLite's words come with the place they speak of",
    arguments: [
      ("SELECT *\nFORM unit", "near \"FORM\": syntax error (2:1)"),
      ("SELECT 1 FROM nowhere", "no such table: nowhere (1:15)"),
    ])
  func places(sql: String, detail: String) throws {
    #expect(throws: RegistryError.query(detail: detail)) {
      try SampleOffice.inMemory().query(sql) { _ in }
    }
  }

  @Test("What the reader of the rows throws passes through")
  func passesThrough() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try SampleOffice.inMemory().query("SELECT 1") { rows in try rows.read { _ in throw Stop() } }
    }
  }
}
