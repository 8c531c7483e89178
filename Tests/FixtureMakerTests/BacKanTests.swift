import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import FixtureMaker
@testable import Registry

/// The scenario of old Bắc Kạn province gives the figures that its resolution states.
@Suite struct BacKanTests {
  private let folder = FixtureFolder.root + "/fixtures/scenarios/bac-kan-2021"

  @Test func `the committed files are what the generator makes`() throws {
    let made = try TemporaryFolder()
    let files = try FixtureMaker.makeBacKan(areas: FixtureFolder.areas, folder: made.url.path)
    #expect(
      files.map(\.name).sorted() == [
        "members.csv", "ocop.csv", "positions.csv", "ratings.csv", "units.csv",
      ])
    for file in files {
      let bytes = try FixtureFolder.bytes(made.path(file.name))
      #expect(try FixtureFolder.bytes(folder + "/" + file.name) == bytes, "\(file.name)")
    }
  }

  @Test func `a registry made of them counts 82, then 234 cooperatives and one union`() throws {
    let registry = try TestRegistry.inMemory()
    let details = FilingDetails(officer: "Thử")
    let reports = [
      try registry.importUnits(from: folder + "/units.csv", details: details),
      try registry.importMembers(from: folder + "/members.csv", details: details),
      try registry.importPositions(from: folder + "/positions.csv", details: details),
    ]
    for report in reports { #expect(report.verdicts == [], "\(report.fileName)") }
    #expect(try inForce(registry, "2016-12-31", .cooperative) == 82)
    #expect(try inForce(registry, "2021-12-31", .cooperative) == 234)
    #expect(try inForce(registry, "2021-12-31", .union) == 1)
  }

  private func inForce(_ registry: Registry, _ day: String, _ kind: UnitKind) throws -> Int {
    let moment = Moment(day: try #require(CivilDate(iso: day)))
    return try registry.units(at: moment).filter { $0.kind == kind && $0.status != "ended" }
      .count
  }

  @Test func `150 of 210 rated cooperatives are good or fair: 71.4 %`() throws {
    let ratings = try FixtureFolder.rows(folder + "/ratings.csv")
    let rated = ratings.filter { !$0["grade"].isEmpty }
    let well = rated.filter { ["good", "fair"].contains($0["grade"]) }
    #expect((ratings.count, rated.count, well.count) == (234, 210, 150))
    #expect(tenths(of: well.count, in: rated.count) == 714)
  }

  @Test
  func `57 cooperatives have 93 products; no whole makes them 70.1 %, with the group's 134 do`()
    throws
  {
    let products = try FixtureFolder.rows(folder + "/ocop.csv")
    let ours = products.filter { $0["owner_type"] == "cooperative" }
    #expect((ours.count, Set(ours.map { $0["unit"] }).count) == (93, 57))
    #expect((93...200).allSatisfy { tenths(of: 93, in: $0) != 701 })
    let collective = products.filter { !$0["unit"].isEmpty }
    #expect((collective.count, products.count) == (94, 134))
    #expect(tenths(of: collective.count, in: products.count) == 701)
  }

  /// A share in tenths of a percent, rounded half up.
  private func tenths(of part: Int, in whole: Int) -> Int { (part * 2_000 + whole) / (2 * whole) }
}
