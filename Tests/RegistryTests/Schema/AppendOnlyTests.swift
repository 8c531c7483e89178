import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Facts are ended once and withdrawn once; nothing else of them ever changes, and nothing goes.
@Suite struct AppendOnlyTests {
  /// A registry in which every table holds at least one row.
  private static let full = Result {
    let registry = try TestRegistry.inMemory()
    var dossier = TestDossier.cooperative(on: CivilDate(iso: "2025-08-04"))
    dossier.phone = "0912345678"
    dossier.sector = "nông nghiệp"
    dossier.model = "production"
    dossier.creditFund = false
    dossier.taxCode = "0100233488"
    var details = FilingDetails(officer: TestRegistry.officer)
    details.documents = [FilingDocument(kind: "resolution", number: "1")]
    try registry.register(dossier, details)
    try registry.queue.write { db in try db.execute(sql: LifeRows.sql) }
    return registry
  }

  /// Runs a body in the full registry and undoes it.
  private static func trial(_ body: (Database) throws -> Void) throws {
    try full.get().queue.inTransaction { (db) throws in
      try body(db)
      return .rollback
    }
  }

  /// What the database answers to a statement; `nil` when it does it.
  private static func refusal(_ db: Database, _ sql: String) -> String? {
    do {
      try db.execute(sql: sql)
      return nil
    } catch { return (error as? DatabaseError)?.message ?? "\(error)" }
  }

  private static func columns(_ db: Database, _ table: String) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
  }

  /// Reference data of the State, brought up with the program.
  private static let reference = ["area", "area_successor"]

  @Test(arguments: SchemaFixture.tables)
  func noRowIsEverDeleted(table: String) throws {
    try Self.trial { db in
      let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      #expect(rows != 0)
      #expect(Self.refusal(db, "DELETE FROM \(table)") == table + ".never_deleted")
    }
  }

  @Test(arguments: SchemaFixture.tables)
  func replacingARowDeletesNothing(table: String) throws {
    try Self.trial { db in
      let replaced = Self.refusal(
        db, "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1")
      #expect(replaced == table + ".never_deleted")
    }
  }

  @Test(arguments: SchemaFixture.tables)
  func noColumnOfARowIsRewritten(table: String) throws {
    guard !Self.reference.contains(table) else { return }
    try Self.trial { db in
      let open: Set = ["valid_to", "closed_by", "retracted_by", "end_reason"]
      let isFact = SchemaFixture.factTables.contains(table)
      for column in try Self.columns(db, table) where !(isFact && open.contains(column)) {
        #expect(
          Self.refusal(db, "UPDATE \(table) SET \(column) = \(column)")
            == table + ".never_rewritten", "\(column)")
      }
    }
  }

  @Test(arguments: SchemaFixture.factTables)
  func noFactGetsAnotherNumber(table: String) throws {
    try Self.trial { db in
      for name in ["rowid", "oid", "_rowid_"] {
        #expect(
          Self.refusal(db, "UPDATE \(table) SET \(name) = \(name) + 1000000")
            == table + ".never_rewritten")
      }
    }
  }

  @Test(arguments: SchemaFixture.factTables)
  func aFactEndsOnce(table: String) throws {
    try Self.trial { db in
      guard try Self.columns(db, table).contains("closed_by") else { return }
      let end = "UPDATE \(table) SET valid_to = '2026-11-01', closed_by = 1"
      #expect(Self.refusal(db, end) == nil)
      for again in [end, "UPDATE \(table) SET valid_to = NULL, closed_by = NULL"] {
        #expect(Self.refusal(db, again) == table + ".ends_once")
      }
    }
  }

  @Test(arguments: SchemaFixture.factTables)
  func anEndHasADayAndAFiling(table: String) throws {
    try Self.trial { db in
      guard try Self.columns(db, table).contains("closed_by") else { return }
      for half in ["valid_to = '2026-11-01'", "closed_by = 1"] {
        let refusal = try #require(Self.refusal(db, "UPDATE \(table) SET \(half)"))
        #expect(refusal.hasSuffix(table + "_end_has_its_filing"))
      }
    }
  }

  @Test(arguments: SchemaFixture.factTables)
  func aFactIsWithdrawnOnceAndThenEndsNoMore(table: String) throws {
    try Self.trial { db in
      let withdraw = "UPDATE \(table) SET retracted_by = 1"
      #expect(Self.refusal(db, withdraw) == nil)
      for again in [withdraw, "UPDATE \(table) SET retracted_by = NULL"] {
        #expect(Self.refusal(db, again) == table + ".retracted_once")
      }
      guard try Self.columns(db, table).contains("closed_by") else { return }
      #expect(
        Self.refusal(db, "UPDATE \(table) SET valid_to = '2026-11-01', closed_by = 1")
          == table + ".ends_once")
    }
  }

  @Test func theTestsSeeTheTables() { #expect(SchemaFixture.factTables.count >= 13) }
}
