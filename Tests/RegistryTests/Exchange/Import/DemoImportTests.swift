import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// The sample district goes in whole, and a second time adds nothing.
@Suite struct DemoImportTests {
  @Test func theSampleDistrictIsImportedWithoutARejectedRow() throws {
    let desk = try ImportDesk()
    let units = try desk.registry.importUnits(
      from: ImportDesk.demo("units.csv"), details: ImportDesk.details)
    #expect(units.verdicts == [])
    #expect(units.rowsWritten == 51)
    let members = try desk.registry.importMembers(
      from: ImportDesk.demo("members.csv"), details: ImportDesk.details)
    #expect(members.verdicts == [])
    #expect(members.rowsWritten == 1519)
    let positions = try desk.registry.importPositions(
      from: ImportDesk.demo("positions.csv"), details: ImportDesk.details)
    #expect(positions.verdicts == [])
    #expect(positions.rowsWritten == 306)

    #expect(try desk.number("SELECT count(*) FROM membership") == 1519)
    #expect(try desk.number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    #expect(
      try desk.strings("SELECT local_number FROM unit ORDER BY id LIMIT 2")
        == ["HTX-00001", "HTX-00002"])
    // Present shares add up to the charter capital of every unit, as the fixture promises.
    let odd = try desk.strings(
      """
      SELECT unit.name FROM v_unit AS unit WHERE unit.charter_capital <> (
        SELECT sum(entry.committed_change) FROM capital_entry AS entry JOIN membership
          ON membership.unit_id = entry.unit_id AND membership.party_id = entry.party_id
        WHERE entry.unit_id = unit.unit_id
          AND (membership.valid_to IS NULL OR membership.end_reason = 'unit_ended'))
      """)
    #expect(odd == [])
  }

  @Test func theSameFilesAgainAddNothing() throws {
    let desk = try ImportDesk()
    let imports: [(String, (String) throws -> ImportReport)] = [
      ("units.csv", { try desk.registry.importUnits(from: $0, details: ImportDesk.details) }),
      ("members.csv", { try desk.registry.importMembers(from: $0, details: ImportDesk.details) }),
      (
        "positions.csv",
        { try desk.registry.importPositions(from: $0, details: ImportDesk.details) }
      ),
    ]
    for (name, run) in imports { _ = try run(ImportDesk.demo(name)) }
    let parties = try desk.number("SELECT count(*) FROM party_detail")
    for (name, run) in imports {
      let whole = try run(ImportDesk.demo(name))
      #expect(whole.earlierFiling != nil)
      // A line end more makes it another file with the same rows.
      let other = try desk.file(name, try desk.text(ImportDesk.demo(name)) + "\n")
      let again = try run(other)
      #expect(again.earlierFiling == nil)
      #expect(again.verdicts == [])
      #expect(again.rowsOnRecord == again.rowsRead, "\(name)")
      #expect(again.filing == nil)
    }
    #expect(try desk.number("SELECT count(*) FROM party_detail") == parties)
    #expect(try desk.number("SELECT count(*) FROM filing") == 4)
  }
}
