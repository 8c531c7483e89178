import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Each check finds the damage it is there for, and nothing else does it harm.
@Suite struct RegistryCheckTests {
  /// A way to damage a registry from outside, and the checks that must notice.
  static let damages: [(sql: String, found: Set<String>)] = [
    ("SELECT 1", []),
    (
      "DROP TRIGGER filing_is_never_rewritten; UPDATE filing SET note = 'khác' WHERE id = 2",
      ["file.schema", "ledger.digests"]
    ),
    (
      "DROP TRIGGER officer_is_never_rewritten; UPDATE officer SET name = 'Ai đó'",
      ["file.schema", "ledger.digests"]
    ),
    ("CREATE TABLE stray (id INTEGER)", ["file.schema"]),
    (
      "INSERT INTO unit_capital (unit_id, amount, valid_from, valid_to, recorded_by, closed_by) "
        + "VALUES (1, 5, '2026-11-17', '2026-11-18', 2, 3)", ["facts.overlaps"]
    ),
    (
      "PRAGMA foreign_keys = OFF; INSERT INTO unit_capital (unit_id, amount, valid_from, "
        + "recorded_by) VALUES (77, 5, '2026-11-17', 2)", ["file.references"]
    ),
    (
      "DROP TRIGGER unit_name_is_searchable; INSERT INTO unit_name (unit_id, full_name, "
        + "search_key, sort_key, valid_from, valid_to, recorded_by, closed_by) "
        + "SELECT 1, full_name, search_key, sort_key, '2020-01-01', '2020-01-02', 2, 2 FROM unit_name",
      ["file.schema", "search.index"]
    ),
    (
      "INSERT INTO unit_name (unit_id, full_name, search_key, sort_key, valid_from, valid_to, "
        + "recorded_by, closed_by) VALUES (1, 'Tên Cũ', 'khac', x'00', '2020-01-01', '2020-01-02', 2, 2)",
      ["search.keys"]
    ),
    (
      "PRAGMA ignore_check_constraints = ON; INSERT INTO unit_code (unit_id, scheme, code, "
        + "valid_from, valid_to, recorded_by, closed_by) "
        + "VALUES (1, 'tax_code', '12', '2020-01-01', '2020-01-02', 2, 2); "
        + "PRAGMA ignore_check_constraints = OFF", ["file.integrity"]
    ),
  ]

  /// Ways to spoil a merger of two cooperatives.
  static let spoilings = [
    "DROP TRIGGER capital_entry_is_never_deleted; DELETE FROM capital_entry WHERE id = "
      + "(SELECT max(id) FROM capital_entry WHERE kind = 'transferred_in')",
    "DROP TRIGGER membership_is_never_deleted; DELETE FROM membership WHERE id = "
      + "(SELECT max(id) FROM membership WHERE unit_id = 2)",
    "INSERT INTO reorganisation (kind, recorded_by) VALUES ('merge', 4); "
      + "INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by) "
      + "VALUES (2, 2, 'source', 4)",
  ]

  @Test("A reorganisation that lost something is told", arguments: spoilings)
  func findsWhatAReorganisationLost(sql: String) throws {
    let registry = try ReorganisationOffice.registry([6, 7])
    _ = try registry.openReorganisation(
      try ReorganisationOffice.merger(),
      try ReorganisationOffice.details(on: ReorganisationOffice.opened))
    #expect(try registry.check().allSatisfy(\.isSound))
    try registry.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    let found = try registry.check().filter { !$0.isSound }.map(\.id)
    #expect(found.contains("plans.whole"))
  }

  @Test("A damaged registry is told by the check for that damage", arguments: damages)
  func finds(sql: String, found: Set<String>) throws {
    let registry = try SampleOffice.inMemory()
    try registry.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    let outcomes = try registry.check()
    #expect(outcomes.count == RegistryCheck.all.count)
    #expect(Set(outcomes.filter { !$0.isSound }.map(\.id.rawValue)) == found)
    for finding in outcomes.flatMap(\.findings) {
      #expect(!finding.remedy.vi.isEmpty && !finding.message.en.isEmpty)
    }
  }

  @Test("At most twenty problems of one check are told one by one")
  func tellsTwenty() throws {
    let registry = try SampleOffice.inMemory()
    let tables = (1...22).map { "CREATE TABLE stray\($0) (id INTEGER);" }.joined()
    try registry.queue.writeWithoutTransaction { try $0.execute(sql: tables) }
    let schema = try registry.check().first { $0.id == "file.schema" }
    #expect(schema?.findings.count == 21)
    #expect(schema?.findings.last?.message.en == "and 2 more.")
  }
}
