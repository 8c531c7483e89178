import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Voiding an import: one filing of many facts.
@Suite struct VoidImportTests {
  static let rows = """
    0100233488,1,individual,Nông Văn Một,1980,006080900101,2016-01-01,1000000,2016-01-01,,
    0100233488,2,individual,Nông Văn Hai,1981,006081900102,2016-01-01,1000000,,,
    Hợp tác xã Ánh Dương,1,individual,Nông Văn Một,1980,006080900101,2017-01-01,1000000,2017-01-01,,

    """

  static func counts(_ desk: ImportDesk) throws -> [Int] {
    try ["membership", "party_detail", "capital_entry"].map {
      try desk.number("SELECT count(*) FROM \($0) WHERE retracted_by IS NULL")
    }
  }

  @Test func theMembersOfAnImportGoAndItsFileMayComeAgain() throws {
    let desk = try ImportDesk().withUnits()
    let imported = try desk.members(Self.rows)
    #expect(imported.rowsWritten == 3)
    let before = try Self.counts(desk)
    #expect(before[0] == 3)
    let receipt = try desk.registry.void(filing: 3, ImportDesk.details)
    #expect(try Self.counts(desk) == [0, 0, 0])
    #expect(receipt.later.isEmpty)
    #expect(receipt.effects.contains { $0.table == "membership" })
    try Undo.expectSound(desk.registry)
    let again = try desk.members(Self.rows)
    #expect(again.earlierFiling == nil)
    #expect(again.rowsWritten == 3)
    #expect(try Self.counts(desk) == before)
    try Undo.expectSound(desk.registry)
  }

  @Test func aPersonWhomALaterFilingNamesKeepsAName() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members(Self.rows)
    var member = MemberDossier(fullName: "Nông Văn Hai")
    member.idNumber = "006081900102"
    member.dateOfBirth = "1981"
    member.capital = 1_000_000
    try desk.registry.addMember(
      member, toUnit: "HTX-00002",
      FilingDetails(officer: "Thử", effectiveOn: CivilDate(iso: "2025-09-01")))
    try desk.registry.void(filing: 3, replays: true, ImportDesk.details)
    let members = try desk.registry.members(
      ofUnit: "HTX-00002", at: Moment(day: try Acts.day("2025-10-01")))
    #expect(members.map(\.fullName) == ["Nông Văn Hai"])
    #expect(members.map(\.idNumber) == ["006081900102"])
    try Undo.expectSound(desk.registry)
  }

  @Test func theUnitsOfAnImportGoWithAllThatWasFiledOnThem() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members(Self.rows)
    let receipt = try desk.registry.void(filing: 2, ImportDesk.details)
    #expect(receipt.later.map(\.filing) == [3])
    #expect(try desk.registry.units(at: Moment(day: try Acts.day("2026-01-01"))).isEmpty)
    #expect(try Self.counts(desk) == [0, 0, 0])
    try Undo.expectSound(desk.registry)
    try desk.registry.void(filing: 4, ImportDesk.details)
    #expect(try desk.registry.units(at: Moment(day: try Acts.day("2026-01-01"))).count == 2)
    #expect(try Self.counts(desk)[0] == 3)
    try Undo.expectSound(desk.registry)
  }
}
