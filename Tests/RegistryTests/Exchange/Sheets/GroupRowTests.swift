import CooperativeLaw
import Testing

@testable import Registry

/// What group rows and merged cells say of the rows below them.
@Suite struct GroupRowTests {
  @Test func aCommuneOverItsUnitsGivesThemItsCodeOfTheDay() throws {
    let desk = try ImportDesk()
    let report = try desk.registry.importUnits(
      from: OfficeFiles.path("office/units-communes.xls"), details: ImportDesk.details)
    #expect(report.verdicts == [])
    #expect(report.sheet?.groupCells == [.area: 3])
    #expect(report.sheet?.groupsLeft == [])
    #expect(report.sheet?.readings == 1)
    #expect(
      try desk.strings(
        """
        SELECT area.code FROM unit_address AS seat JOIN area ON area.id = seat.area_id
        ORDER BY seat.unit_id
        """) == ["02104", "02104", "02098"])
  }

  @Test func aNameThatIsNoCommuneIsLeftAndTold() throws {
    let desk = try ImportDesk()
    let report = try desk.registry.importUnits(
      from: OfficeFiles.path("office/units-communes-unknown.xlsx"),
      ImportOptions(partial: true), details: FilingDetails(officer: "Thử", dryRun: true))
    #expect(report.sheet?.groupsLeft.map(\.text) == ["Xã Chưa Từng Có"])
    #expect(report.sheet?.groupsLeft.map(\.reason) == [.unknownArea])
    #expect(report.verdicts.map(\.finding.rule.rawValue) == ["import.value-missing"])
    #expect(report.rowsWritten == 2)
  }

  @Test func aUnitOverItsMembersAndTheirKindsAreCarriedDown() throws {
    let desk = try ImportDesk().withSampleUnits()
    let report = try desk.registry.importMembers(
      from: OfficeFiles.path("office/members-units.xlsx"), details: ImportDesk.details)
    #expect(report.verdicts == [])
    #expect(report.sheet?.groupCells == [.unit: 3, .memberKind: 2])
    #expect(
      try desk.strings(
        """
        SELECT name.full_name || ' ' || member.member_kind FROM membership AS member
          JOIN unit_name AS name ON name.unit_id = member.unit_id ORDER BY member.id
        """) == [
          "Hợp tác xã Chè Khe Lim official", "Hợp tác xã Chè Khe Lim associate_capital",
          "Tổ hợp tác Suối Mơ unknown",
        ])
  }

  @Test func theGroupsOfFormII2AreKindsOfMember() throws {
    let desk = try ImportDesk().withSampleUnits()
    let map = try ColumnMap.decode(json: OfficeFiles.data("maps/ii2.json"))
    let report = try desk.registry.importMembers(
      from: OfficeFiles.path("office/members-ii2.ods"), ImportOptions(map: map),
      details: ImportDesk.details)
    #expect(report.sheet?.groupCells == [.memberKind: 3])
    #expect(
      try desk.strings("SELECT member_kind FROM membership ORDER BY id") == [
        "official", "official", "associate_capital",
      ])
  }

  @Test func aMergedUnitIsEveryRowsButAMergedAmountIsNot() throws {
    let desk = try ImportDesk().withSampleUnits()
    let report = try desk.registry.importMembers(
      from: OfficeFiles.path("office/members-merged.ods"), details: ImportDesk.details)
    #expect(report.verdicts == [])
    #expect(report.sheet?.mergedCells == 2)
    #expect(report.sheet?.mergedAmounts == 1)
    #expect(try desk.number("SELECT sum(capital) FROM v_member") == 42_750_000)
  }

  @Test(arguments: [
    ("I. Xã Cao Kỳ (5 HTX)", "Xã Cao Kỳ"), ("1) HTX A: 12 người", "HTX A"), ("A - B", "A - B"),
    ("Xã X", "Xã X"), ("HTX. Chè", "HTX. Chè"), ("a, b", "a, b"),
  ])
  func whatAGroupRowNames(text: String, words: String) {
    #expect(GroupText(text).words == words)
  }

  @Test func severalUnitsOfOneNameAreLeft() throws {
    let names = SomeNames(unit: .several, area: .none)
    var fill = GroupFill([.unit], names: names)
    try fill.enter("HTX Đồng Tâm", row: 4)
    #expect(try fill.value(.unit, on: nil) == "")
    #expect(fill.left == [GroupLeft(row: 4, text: "HTX Đồng Tâm", reason: .severalUnits)])
    // A village between a unit and its members changes nothing.
    let one = SomeNames(unit: .one("HTX-00001"), area: .none)
    var known = GroupFill([.unit], names: one)
    try known.enter("HTX Đồng Tâm", row: 4)
    one.unit = .none
    try known.enter("Thôn Hạ", row: 5)
    #expect(try known.value(.unit, on: nil) == "HTX-00001")
    try known.enter("HTX Khác", row: 6)
    #expect(try known.value(.unit, on: nil) == "")
  }

  private final class SomeNames: GroupNames {
    var unit: GroupAnswer
    var area: GroupAnswer

    init(unit: GroupAnswer, area: GroupAnswer) { (self.unit, self.area) = (unit, area) }

    func unit(_ text: GroupText) throws -> GroupAnswer { unit }
    func area(_ text: GroupText, on day: CivilDate) throws -> GroupAnswer { area }
  }
}
