import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// All or nothing, or the good part; and what is left for the officer to mend.
@Suite struct ImportWholeTests {
  static let mixed = """
    0100233488,1,,Lò Thị Mây,1980,,2018-01-01,,,,
    0100233488,2,,"Vàng A Sử, trưởng thôn",1980,,31/02/2018,,,,
    0100233488,3,,Vàng A Páo,1980,,2018-01-01,,,,
    0999999999,4,,Giàng A Chu,1980,,2018-01-01,9x,,,
    """

  @Test func oneBadRowStopsAllUnlessTheGoodPartIsAskedFor() throws {
    let desk = try ImportDesk().withUnits()
    let whole = try desk.members(Self.mixed)
    #expect(whole.rowsRejected == 2)
    #expect(whole.rowsWritten == 0)
    #expect(whole.rejectsPath == nil)
    #expect(try desk.number("SELECT count(*) FROM membership") == 0)

    let part = try desk.members(Self.mixed, ImportOptions(partial: true))
    #expect(part.rowsWritten == 2)
    #expect(part.rowsRead == part.rowsWritten + part.rowsRejected + part.rowsOnRecord)
    #expect(try desk.number("SELECT count(*) FROM membership") == 2)
    #expect(
      try desk.strings(
        "SELECT rows_read || ' ' || rows_written FROM filing_document ORDER BY id DESC LIMIT 1")
        == ["4 2"])
  }

  @Test func rejectedRowsComeBackAsTheyWereAndCanBeMended() throws {
    let desk = try ImportDesk().withUnits()
    let part = try desk.members(Self.mixed, ImportOptions(partial: true))
    let path = try #require(part.rejectsPath)
    #expect(path.hasSuffix("members.csv.rejects.csv"))
    let rejected = try desk.text(path)
    let lines = rejected.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines[0] == ImportDesk.memberHeader + ",line,reason")
    #expect(
      lines[1].hasPrefix(
        "0100233488,2,,\"Vàng A Sử, trưởng thôn\",1980,,31/02/2018,,,,,3,\"joined_on: "))
    // Both reasons of the last row.
    #expect(lines[2].contains("unit: ") && lines[2].contains("capital: "))

    let mended = rejected.replacing("31/02/2018", with: "28/02/2018")
      .replacing("0999999999", with: "0100233488").replacing("9x", with: "9")
    let again = try desk.registry.importMembers(
      from: try desk.file("mended.csv", mended), details: ImportDesk.details)
    #expect(again.verdicts == [])
    #expect(again.headerProblems == [])
    #expect(again.rowsWritten == 2)
  }

  @Test func theRejectsFileIsForItsOwnerOnlyAndNeverTheInput() throws {
    let desk = try ImportDesk().withUnits()
    let part = try desk.members(Self.mixed, ImportOptions(partial: true))
    let path = try #require(part.rejectsPath)
    #expect(try ImportDesk.mode(path) == 0o600)
    let input = desk.folder.appending(path: "members.csv").path
    #expect(throws: RegistryError.self) {
      try desk.members(Self.mixed, ImportOptions(partial: true, rejectsPath: input))
    }
    #expect(try desk.text(input).hasPrefix(ImportDesk.memberHeader))
  }

  @Test func aDryRunReportsTheSameAndWritesNothing() throws {
    let desk = try ImportDesk().withUnits()
    let before = try desk.dump()
    let dry = try desk.members(Self.mixed, ImportOptions(partial: true), dryRun: true)
    #expect(dry.filing == nil)
    #expect(dry.rejectsPath == nil)
    #expect(try desk.dump() == before)
    let real = try desk.members(Self.mixed, ImportOptions(partial: true))
    #expect(real.rowsWritten == dry.rowsWritten)
    #expect(real.verdicts == dry.verdicts)
    #expect(real.warnings == dry.warnings)
  }

  @Test func aFileThatBreaksOffLeavesNothingBehind() throws {
    let desk = try ImportDesk().withUnits()
    let before = try desk.dump()
    #expect(throws: RegistryError.self) {
      try desk.members("0100233488,1,,Lò Thị Mây,1980,,2018-01-01,,,,\n0100233488,2,,\"Vàng")
    }
    #expect(try desk.dump() == before)
    #expect(try desk.number("SELECT count(*) FROM temp.sqlite_master") == 0)
  }

  @Test(arguments: [49, 50, 51])
  func countsStayExactWhenSamplesEnd(_ bad: Int) throws {
    let desk = try ImportDesk().withUnits()
    let rows = (1...bad).map { "0999999999,\($0),,Lò Thị Mây,1980,,2018-01-01,,,," }
    let report = try desk.members(rows.joined(separator: "\n"))
    #expect(report.rowsRejected == bad)
    #expect(report.rejections.map(\.count) == [bad])
    #expect(report.verdicts.count == min(bad, 50))
  }

  @Test(arguments: [50, 51])
  func warningsOfOneRuleAreKeptUpToABoundWithTheRestCounted(_ count: Int) throws {
    let desk = try ImportDesk().withUnits()
    let rows = (1...count).map { "0100233488,\($0),,Lò Thị Mây,\(1900 + $0),,,,,," }
    let report = try desk.members(rows.joined(separator: "\n"))
    #expect(report.warnings.first { $0.rule == "import.no-joining-day" }?.count == count)
    let kept = try desk.strings(
      "SELECT message_en FROM filing_finding WHERE rule = 'import.no-joining-day' ORDER BY id")
    #expect(kept.count == count)
    #expect((kept.last == "There are 1 more such warnings in this file.") == (count > 50))
  }
}
