import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Who left long ago is erased, on the day and not before; everything else stays as it was.
@Suite struct PurgeTests {
  /// A cooperative of eight; the eighth held no capital and left on a day.
  private static func registry(
    leavesOn day: String = "2021-03-01", at path: String? = nil, today: String = "2026-11-20"
  ) throws -> Registry {
    let clock = RegistryClock.fixed(try Date(today + "T03:00:00Z", strategy: .iso8601))
    let registry =
      try path.map { try TestRegistry.file(at: $0, clock: clock) }
      ?? TestRegistry.inMemory(clock: clock)
    let officer = FilingDetails(officer: TestRegistry.officer)
    try registry.register(TestDossier.cooperative(on: CivilDate(iso: "2018-05-05")), officer)
    var member = TestDossier.person(8)
    member.capital = nil
    member.phone = "0912345678"
    member.address = "thôn Khe Mười"
    member.ethnicity = "Tày"
    member.dateOfBirth = "02/03/1980"
    member.idNumber = "006 080 000 008"
    member.memberKind = .official
    member.joinedOn = CivilDate(iso: "2019-01-01")
    try registry.addMember(member, toUnit: "HTX-1", officer)
    try registry.endMember(
      member.fullName, ofUnit: "HTX-1", reason: .voluntary,
      FilingDetails(officer: TestRegistry.officer, effectiveOn: CivilDate(iso: day)))
    return registry
  }

  private static let officer = FilingDetails(officer: TestRegistry.officer)

  private static func details(_ registry: Registry) throws -> Row {
    try #require(
      try registry.read { db in
        try Row.fetchOne(
          db, sql: "SELECT * FROM party_detail WHERE full_name = ?",
          arguments: [TestDossier.person(8).fullName])
      })
  }

  @Test(arguments: [
    ("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-02", 1),
  ])
  func heIsErasedFiveYearsAfterTheLastDay(today: String, people: Int) throws {
    let registry = try Self.registry(today: today)
    let purge = try registry.purgePersonalData(after: 5, Self.officer)
    #expect(purge.people == people)
    #expect((purge.receipt.filing != nil) == (people > 0))
  }

  @Test func numbersGoAndNamesStay() throws {
    let registry = try Self.registry()
    let purge = try registry.purgePersonalData(after: 5, Self.officer)
    let row = try Self.details(registry)
    for column in PersonalField.all { #expect(row[column] == nil, "\(column)") }
    #expect(row["birth_year"] == 1980)
    #expect(row["purged_by"] == purge.receipt.filing)
    #expect(purge.rows == 1 && purge.filings == 1)
    let contents = try registry.read { db in
      try String.fetchAll(db, sql: "SELECT content FROM filing").joined()
    }
    for gone in ["006 080 000 008", "0912345678", "02/03/1980", "Tày"] {
      #expect(!contents.contains(gone), "\(gone)")
    }
    #expect(contents.contains(TestDossier.person(8).fullName))
    #expect(contents.contains("006080000001"))
  }

  @Test func countsAndHistoriesDoNotChange() throws {
    let registry = try Self.registry()
    let old = Moment(day: try #require(CivilDate(iso: "2020-01-01")))
    let before = try registry.members(ofUnit: "HTX-1", at: old).map(\.fullName)
    _ = try registry.purgePersonalData(after: 5, Self.officer)
    #expect(try registry.members(ofUnit: "HTX-1", at: old).map(\.fullName) == before)
    #expect(before.count == 8)
  }

  @Test func whoIsStillAMemberOrHoldsAnOfficeOrCapitalIsKept() throws {
    let registry = try Self.registry()
    // The first seven hold capital; one of them leaves without it.
    try registry.endMember(
      TestDossier.person(7).fullName, ofUnit: "HTX-1", reason: .voluntary,
      FilingDetails(officer: TestRegistry.officer, effectiveOn: CivilDate(iso: "2021-03-01")))
    let purge = try registry.purgePersonalData(after: 5, Self.officer)
    #expect(purge.people == 1)
    #expect(purge.keptForCapital == 1)
    let kept = try registry.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM party_detail WHERE id_number IS NOT NULL")
    }
    #expect(kept == 7)
  }

  @Test func theSealsStillTellWhatWasChangedBehindTheProgram() throws {
    let registry = try Self.registry()
    _ = try registry.purgePersonalData(after: 5, Self.officer)
    #expect(try registry.check().allSatisfy(\.isSound))
    try registry.queue.write { db in
      try db.execute(sql: "DROP TRIGGER filing_content_is_redacted_by_erasing")
      try db.execute(sql: "UPDATE filing SET content = '{}' WHERE kind = 'member.add'")
    }
    let broken = try registry.check().filter { !$0.isSound }.map(\.id)
    #expect(broken == ["file.schema", "ledger.digests"])
  }

  @Test func onlyErasingRedactsAndItsFilingNamesWhat() throws {
    let registry = try Self.registry()
    _ = try registry.purgePersonalData(after: 5, Self.officer)
    #expect(throws: DatabaseError.self) {
      try registry.queue.write { db in
        try db.execute(sql: "UPDATE filing SET content = '{}' WHERE kind = 'unit.register'")
      }
    }
  }

  @Test func whatIsErasedIsGoneFromTheFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    let registry = try Self.registry(at: path)
    let url = URL(filePath: path)
    func holds(_ text: String) throws -> Bool {
      try registry.queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      return try Data(contentsOf: url).range(of: Data(text.utf8)) != nil
    }
    #expect(try holds("0912345678"))
    _ = try registry.purgePersonalData(after: 5, Self.officer)
    for gone in ["0912345678", "006080000008", "006 080 000 008", "thôn Khe Mười"] {
      #expect(try !holds(gone), "\(gone)")
    }
    #expect(try holds("006080000001"))
  }

  @Test func aDryRunAndAnEmptyRunWriteNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    let registry = try Self.registry(at: path)
    func dump() throws -> String { try SQLiteShell.dump(path) }
    let before = try dump()
    var details = Self.officer
    details.dryRun = true
    let dry = try registry.purgePersonalData(after: 5, details)
    #expect(dry.people == 1 && dry.receipt.filing == nil)
    #expect(try dump() == before)
    #expect(try registry.purgePersonalData(after: 50, Self.officer).people == 0)
    #expect(try dump() == before)
  }

  @Test(arguments: [0, 101]) func yearsAreWhole(years: Int) throws {
    let registry = try Self.registry()
    #expect(throws: RegistryError.self) {
      _ = try registry.purgePersonalData(after: years, Self.officer)
    }
  }

  @Test func itCannotBeVoided() throws {
    let registry = try Self.registry()
    let filing = try #require(
      try registry.purgePersonalData(after: 5, Self.officer).receipt.filing)
    #expect(throws: RegistryError.self) { try registry.void(filing: filing, Self.officer) }
  }
}
