import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The file belongs to its office: plain `sqlite3` makes it, reads it and keeps its promises.
@Suite struct PlainSQLiteTests {
  @Test func plainSQLiteTakesTheSchema() throws {
    let answer = try SQLiteShell.run(
      ":memory:", ".read \(SchemaFixture.path)", "PRAGMA integrity_check;",
      "PRAGMA foreign_key_check;", "PRAGMA application_id;", "PRAGMA user_version;")
    #expect(answer.error.isEmpty)
    #expect(answer.status == 0)
    #expect(answer.output == "ok\n\(Schema.applicationID)\n\(Schema.version)\n")
  }

  @Test(arguments: SchemaFixture.views)
  func everyViewRunsWithoutAFunctionOfOurs(view: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    let registry = try TestRegistry.file(at: path, clock: .system)
    try registry.register(
      TestDossier.cooperative(), FilingDetails(officer: TestRegistry.officer))
    try registry.queue.write { db in try db.execute(sql: LifeRows.sql) }
    try registry.close()
    let answer = try SQLiteShell.run(path, "SELECT count(*) FROM \(view);")
    #expect(answer.error.isEmpty)
    #expect((Int(answer.output.dropLast()) ?? 0) > 0)
  }

  /// The columns of the views are a public interface: a change here is a change for others.
  @Test func theViewsKeepTheirColumns() throws {
    let lines = try SchemaFixture.views.map { view in
      let columns = try SchemaFixture.read { db in
        try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [view])
      }
      return view + ": " + columns.joined(separator: ", ") + "\n"
    }
    try assertGolden(lines.joined(), "schema/views.txt")
  }

  @Test func plainSQLiteMayNotChangeOrDeleteEither() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    let registry = try TestRegistry.file(at: path)
    try registry.register(
      TestDossier.cooperative(), FilingDetails(officer: TestRegistry.officer))
    try registry.close()
    let before = try SQLiteShell.dump(path)
    for (statement, refusal) in [
      ("UPDATE unit_name SET full_name = 'X';", "unit_name.never_rewritten"),
      ("UPDATE unit_name SET rowid = 99;", "unit_name.never_rewritten"),
      ("DELETE FROM membership;", "membership.never_deleted"),
      ("UPDATE filing SET note = 'X';", "filing.never_rewritten"),
      (
        "INSERT INTO unit_capital (unit_id, amount, valid_from, recorded_by) "
          + "VALUES (1, -1, '2020-01-01', 1);", "unit_capital_amount_is_not_negative"
      ),
      (
        "INSERT INTO unit_capital (unit_id, amount, valid_from, recorded_by) "
          + "VALUES (1, 1, '2020-02-30', 1);", "unit_capital_valid_from_is_a_day"
      ),
    ] {
      let answer = try SQLiteShell.run(path, statement)
      #expect(answer.status != 0)
      #expect(answer.error.contains(refusal), "\(statement) \(answer.error)")
    }
    #expect(try SQLiteShell.dump(path) == before)
  }
}
