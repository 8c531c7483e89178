import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import FixtureMaker
@testable import Registry

/// The ten years of the sample district that stand in `fixtures/demo`.
@Suite struct DistrictTests {
  @Test func `the committed years are what the generator makes`() throws {
    let folder = try TemporaryFolder()
    let files = try FixtureMaker.makeDistrict(
      seed: 20_261_128, district: FixtureFolder.demo, areas: FixtureFolder.areas,
      folder: folder.url.path)
    #expect(files.count == 5)
    for file in files {
      let made = try FixtureFolder.bytes(folder.path(file.name))
      #expect(
        try FixtureFolder.bytes(FixtureFolder.demo + "/" + file.name) == made, "\(file.name)")
    }
  }

  private static let dated = [
    ("ratings.csv", "scored_on"), ("meetings.csv", "held_on"), ("activities.csv", "observed_on"),
    ("ocop.csv", "decided_on"), ("links.csv", "from"), ("certifications.csv", "from"),
    ("qualifications.csv", "from"), ("annual-reports.csv", "people_as_of"),
  ]

  @Test(arguments: DistrictTests.dated)
  func `every row is of a unit of the district and of a day in its life`(
    file: String, column: String
  ) throws {
    let units = Dictionary(
      uniqueKeysWithValues: try FixtureFolder.rows(FixtureFolder.demo + "/units.csv").map {
        ($0["tax_code"].isEmpty ? $0["name"] : $0["tax_code"], $0)
      })
    let rows = try FixtureFolder.rows(FixtureFolder.demo + "/" + file)
    #expect(!rows.isEmpty)
    for row in rows where !(file == "ocop.csv" && row["unit"].isEmpty) {
      let unit = try #require(units[row["unit"]], "\(row["unit"])")
      let day = try #require(CivilDate(iso: row[column]), "\(row[column])").description
      let isFounding = row["kind"] == "founding"
      #expect(isFounding || day >= unit["registered_on"], "\(unit["name"]) \(day)")
      guard ["ended", "closed"].contains(unit["status"]) else { continue }
      #expect(day <= unit["status_from"], "\(unit["name"]) \(day)")
    }
  }

  @Test func `the last annual meetings are 15, 17, 18 and 20 months ago on 2026-11-28`() throws {
    let today = try #require(CivilDate(iso: "2026-11-28"))
    let meetings = try FixtureFolder.rows(FixtureFolder.demo + "/meetings.csv")
      .filter { $0["kind"] == "annual" }
    let last = Dictionary(grouping: meetings) { $0["unit"] }
      .compactMapValues { $0.map { $0["held_on"] }.max() }
    let expected = [
      ("4709029687", -15), ("4709031414", -17), ("4709021014", -18), ("4709097020", -20),
    ]
    for (unit, months) in expected {
      #expect(last[unit] == today.adding(months: months).description, "\(unit)")
    }
  }

  @Test func `codes of OCOP products are each one product's`() throws {
    let rows = try FixtureFolder.rows(FixtureFolder.demo + "/ocop.csv")
    let names = Dictionary(grouping: rows.filter { !$0["code"].isEmpty }) { $0["code"] }
      .mapValues { Set($0.map { $0["owner_name"] + $0["product"] }) }
    for (code, products) in names { #expect(products.count == 1, "\(code)") }
  }
}
