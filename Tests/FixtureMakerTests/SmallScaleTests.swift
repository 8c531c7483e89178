import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing
import VietnameseText

@testable import FixtureMaker
@testable import Registry

/// What is promised of every scale, asked of the smallest.
@Suite struct SmallScaleTests {
  @Test func `a seed gives the same bytes again, and another seed gives others`() throws {
    let (one, same, other) = (
      try FixtureFolder.small(seed: 7), try FixtureFolder.small(seed: 7),
      try FixtureFolder.small(seed: 8)
    )
    let names = try one.names()
    #expect(names.count == 13)
    #expect(try same.names() == names)
    for name in names {
      let bytes = try FixtureFolder.bytes(one.path(name))
      #expect(try FixtureFolder.bytes(same.path(name)) == bytes, "\(name)")
      #expect(try FixtureFolder.bytes(other.path(name)) != bytes, "\(name)")
    }
  }

  @Test func `there are as many units, memberships and products as the scale says`() throws {
    let folder = try FixtureFolder.small(seed: 7)
    let units = try FixtureFolder.rows(folder.path("units.csv"))
    let kinds = Dictionary(grouping: units) { $0["kind"] }.mapValues(\.count)
    #expect(kinds == ["cooperative": 60, "group": 90, "union": 2])
    #expect(try FixtureFolder.rows(folder.path("members.csv")).count == 3_000)
    let products = Set(
      try FixtureFolder.rows(folder.path("ocop.csv")).map {
        $0["unit"] + $0["owner_name"] + $0["product"] + $0["code"]
      })
    #expect(products.count == 60)
  }

  @Test func `identity numbers and tax codes have the right form, and each is one party's`() throws
  {
    let folder = try FixtureFolder.small(seed: 7)
    var owners: [String: String] = [:]
    for row in try FixtureFolder.rows(folder.path("members.csv")) {
      let number = row["id_number"]
      if row["member_type"] == "unit" {
        #expect(try TaxCode(parsing: number).hasValidCheckDigit, "\(number)")
        continue
      }
      let person = row["representative"].isEmpty ? row["full_name"] : row["representative"]
      let former = owners.updateValue(person, forKey: number)
      #expect(former == nil || former == person, "\(number)")
      let identity = try #require(CitizenID(digits: number))
      guard row["member_type"] == "individual" else { continue }
      #expect(String(identity.birthYear) == row["date_of_birth"].prefix(4), "\(number)")
      #expect((identity.sex == .female) == (row["sex"] == "female"), "\(number)")
    }
    for row in try FixtureFolder.rows(folder.path("units.csv")) where !row["tax_code"].isEmpty {
      #expect(try TaxCode(parsing: row["tax_code"]).hasValidCheckDigit, "\(row["tax_code"])")
    }
  }

  @Test func `a registry takes every row`() throws {
    let folder = try FixtureFolder.small(seed: 7)
    let registry = try TestRegistry.inMemory()
    let details = FilingDetails(officer: "Thử")
    let reports = [
      try registry.importUnits(from: folder.path("units.csv"), details: details),
      try registry.importMembers(from: folder.path("members.csv"), details: details),
      try registry.importPositions(from: folder.path("positions.csv"), details: details),
      try registry.importRatings(from: folder.path("ratings.csv"), details: details),
      try registry.importProducts(from: folder.path("ocop.csv"), details: details),
    ]
    let yearly = try YearlyFile.allCases.filter { $0 != .trainings }.map { file in
      try registry.importYearly(
        file, from: folder.path(file.rawValue + ".csv"), details: details)
    }
    for report in reports + yearly {
      #expect(report.verdicts == [], "\(report.fileName)")
      #expect(report.rowsWritten == report.rowsRead, "\(report.fileName)")
    }
  }

  @Test func `a report's numbers of people agree with each other and with the members`() throws {
    let folder = try FixtureFolder.small(seed: 7)
    let members = Dictionary(grouping: try FixtureFolder.rows(folder.path("members.csv"))) {
      $0["unit"]
    }
    let reports = try FixtureFolder.rows(folder.path("annual-reports.csv"))
    #expect(!reports.isEmpty)
    for row in reports {
      func number(_ key: String) -> Int { Int(row["members_\(key)"]) ?? -1 }
      #expect(number("start") + number("joined") - number("left") == number("end"))
      #expect(
        number("end_individual") + number("end_household") + number("end_organisation")
          == number("end"))
      let day = row["people_as_of"]
      let present = members[row["unit"], default: []].filter {
        $0["joined_on"] <= day && ($0["left_on"].isEmpty || $0["left_on"] >= day)
      }
      #expect(present.count == number("end"), "\(row["unit"]) \(row["year"])")
    }
  }
}
