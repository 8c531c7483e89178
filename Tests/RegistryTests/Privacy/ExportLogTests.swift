import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// What leaves is written down before it leaves, once, and for good.
@Suite struct ExportLogTests {
  private static func draft(
    _ disclosure: Disclosure = .masked, officer: String = TestRegistry.officer
  ) -> ExportDraft {
    ExportDraft(
      officer: officer, command: "member export", arguments: ["HTX-1", "--form", "auto"],
      disclosure: disclosure, format: "csv", columns: ["full_name", "capital"],
      fileName: "thành viên.csv")
  }

  @Test func anExportIsOnRecordWithItsSeal() throws {
    let registry = try TestRegistry.inMemory()
    let number = try registry.beginExport(Self.draft(.full(purpose: "kiểm tra vốn góp")))
    #expect(number == 1)
    let begun = try #require(try registry.exports().first)
    #expect(begun.rows == nil && begun.sha256 == nil)
    var seal = ExportSeal()
    "abc".utf8.withContiguousStorageIfAvailable { seal.take(UnsafeRawBufferPointer($0)) }
    try registry.completeExport(number, rows: 2, sha256: seal.sha256)
    let record = try #require(try registry.exports().first)
    #expect(
      record.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(record.rows == 2)
    #expect(record.purpose == "kiểm tra vốn góp" && record.profile == "full")
    #expect(record.officer == TestRegistry.officer && record.command == "member export")
    #expect(record.arguments == ["HTX-1", "--form", "auto"])
    #expect(record.columns == ["full_name", "capital"])
    #expect(record.fileName == "thành viên.csv" && record.knownFiling == 1)
  }

  @Test func itIsCompletedOnce() throws {
    let registry = try TestRegistry.inMemory()
    let number = try registry.beginExport(Self.draft())
    let seal = ExportSeal().sha256
    try registry.completeExport(number, rows: 0, sha256: seal)
    #expect(throws: RegistryError.constraint(name: "export_log.never_rewritten")) {
      try registry.completeExport(number, rows: 1, sha256: seal)
    }
  }

  @Test(arguments: ["", " ", "\t"])
  func everythingNeedsAPurpose(purpose: String) throws {
    let registry = try TestRegistry.inMemory()
    #expect(throws: RegistryError.self) {
      _ = try registry.beginExport(Self.draft(.full(purpose: purpose)))
    }
    #expect(try registry.exports().isEmpty)
  }

  @Test func aRegistryOpenedForReadingLogsNothing() throws {
    let folder = try TemporaryFolder()
    try TestRegistry.file(at: folder.path("so.htx")).close()
    let registry = try Registry.open(at: folder.path("so.htx"), for: .reading)
    #expect(throws: RegistryError.readOnly) { _ = try registry.beginExport(Self.draft()) }
  }

  @Test func theLogIsReadByDayAndOfficer() throws {
    let registry = try TestRegistry.inMemory()
    _ = try registry.beginExport(Self.draft())
    _ = try registry.beginExport(Self.draft(officer: "Nông Văn Khác"))
    let today = registry.clock.today
    #expect(try registry.exports(by: "Nông Văn Khác").map(\.number) == [2])
    #expect(try registry.exports(from: today, to: today).map(\.number) == [1, 2])
    #expect(try registry.exports(from: today.adding(days: 1)).isEmpty)
    #expect(try registry.exports(to: today.adding(days: -1)).isEmpty)
  }
}
