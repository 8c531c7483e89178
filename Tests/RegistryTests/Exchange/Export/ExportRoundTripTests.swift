import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// What is exported in full can be imported into another registry, which then exports the same.
@Suite struct ExportRoundTripTests {
  private static let full = Disclosure.full(purpose: "chuyển sổ")

  private func members(_ desk: ImportDesk) throws -> String {
    try desk.registry.exportedCSV(
      .members(
        .registry, at: Moment(day: desk.registry.clock.today), includesFormer: true,
        disclosure: Self.full))
  }

  private func units(_ desk: ImportDesk) throws -> String {
    try desk.registry.exportedCSV(
      .units(at: Moment(day: desk.registry.clock.today), disclosure: Self.full))
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\r\n" as Character).sorted()
  }

  @Test("The sample district goes round unchanged")
  func sampleDistrict() throws {
    let (old, new) = (try ImportDesk(), try ImportDesk())
    let details = ImportDesk.details
    _ = try old.registry.importUnits(from: ImportDesk.demo("units.csv"), details: details)
    _ = try old.registry.importMembers(from: ImportDesk.demo("members.csv"), details: details)
    let (unitFile, memberFile) = (try units(old), try members(old))
    let unitReport = try new.registry.importUnits(
      from: try new.file("u.csv", unitFile), details: details)
    #expect(unitReport.verdicts == [])
    let memberReport = try new.registry.importMembers(
      from: try new.file("m.csv", memberFile), details: details)
    #expect(memberReport.verdicts == [])
    #expect(memberReport.rowsWritten == 1519)
    #expect(lines(try units(new)) == lines(unitFile))
    #expect(lines(try members(new)) == lines(memberFile))
  }

  @Test("A file with covered numbers is not taken, and the reason points at the covered cell")
  func coveredIsRefused() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members(
      "0100233488,1,individual,Hà Thị Thử,1980,006180000001,2016-01-01,1000000,,,\n")
    let masked = try desk.registry.exportedCSV(
      .members(.registry, at: Moment(day: desk.registry.clock.today)))
    #expect(masked.contains("006*****0001"))
    let other = try ImportDesk().withUnits()
    let report = try other.registry.importMembers(
      from: try other.file("masked.csv", masked), details: ImportDesk.details)
    #expect(report.rowsWritten == 0)
    #expect(report.verdicts.contains { $0.finding.field == "id_number" })
  }
}
