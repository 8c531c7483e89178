import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import Registry

/// Programmes are read with the place of every fault, and the base line of Bắc Kạn comes out.
@Suite struct ProgrammeTests {
  @Test func thoseThatComeWithTheProgramCanBeRead() throws {
    let known = try Programme.known()
    #expect(known.map(\.targets.count) == [13, 16, 7, 12, 15])
    #expect(Set(known.map(\.id)).count == 5)
  }

  @Test func everyFaultIsToldWithItsPlace() throws {
    let json = """
      {"id": "x", "from": "2021-13-01", "colour": 1, "targets": [
        {"id": "a", "indicator": "units.cooperativs", "comparison": "more", "value": 5,
          "due": "2025-12-31", "words": "…"},
        {"id": "b", "indicator": "units.groups", "comparison": "between", "value": "1.234",
          "due": "2025-12-31", "words": "…"}]}
      """
    let error = #expect(throws: RegistryError.self) {
      try Programme.decode(json: Data(json.utf8))
    }
    guard case .unreadableInput(let text, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    for place in [
      "from: ", "colour: ", "targets[0].indicator: ", "units.cooperatives",
      "targets[0].comparison: ", "targets[0].value: ", "targets[1].value: ", "targets[1].upper: ",
    ] { #expect(text.en.contains(place), "\(place)\n\(text.en)") }
  }

  @Test func theBaseLineOfBacKanComesOut() throws {
    let registry = try TestRegistry.inMemory()
    let folder = DossierFiles.file("fixtures/scenarios/bac-kan-2021").path
    let details = FilingDetails(officer: "Thử")
    _ = try registry.importUnits(from: folder + "/units.csv", details: details)
    _ = try registry.importMembers(from: folder + "/members.csv", details: details)
    _ = try registry.importRatings(from: folder + "/ratings.csv", details: details)
    _ = try registry.importProducts(from: folder + "/ocop.csv", details: details)
    let programme = try #require(
      try Programme.known().first { $0.id == "bac-kan-2021-2025" })
    let found = try registry.standings(
      against: programme, at: Moment(day: Acts.day("2021-12-31")))
    let lines = found.baseline.map { "\($0.target.id) \($0.now ?? -1)" }
    #expect(
      lines == [
        "unions-2021 100", "cooperatives-2021 23400", "growth-2016 15200",
        "good-or-fair-2021 7143", "ocop-cooperatives-2021 5700", "ocop-products-2021 9300",
        "ocop-share-2021 7015",
      ])
    #expect(found.baseline.allSatisfy { $0.isReached == true })
    #expect(found.targets.first { $0.target.id == "cooperatives" }?.gap == 11_600)
  }
}
