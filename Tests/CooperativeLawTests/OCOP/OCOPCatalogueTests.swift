import Testing

@testable import CooperativeLaw

@Suite struct OCOPCatalogueTests {
  @Test(
    arguments: [
      ("2018-05-06", nil), ("2018-05-07", 6), ("2022-07-31", 6), ("2022-08-01", 8),
      ("2023-02-23", 8), ("2023-02-24", 6),
    ] as [(String, Int?)])
  func `groups of a day`(day: String, count: Int?) throws {
    let groups = OCOPGroup.inUse(on: try #require(CivilDate(iso: day)))
    #expect(groups.value?.count == count)
    #expect((groups.citation.confidence == .unknown) == (count == nil))
  }

  @Test(
    arguments: [
      ("2019-08-20", nil), ("2019-08-21", 26), ("2023-02-23", 26), ("2023-02-24", nil),
    ] as [(String, Int?)])
  func `sets of a day`(day: String, count: Int?) throws {
    let sets = OCOPProductSet.inUse(on: try #require(CivilDate(iso: day)))
    #expect(sets.value?.count == count)
    #expect((sets.citation.confidence == .unknown) == (count == nil))
  }

  @Test func `the 26 sets are spread over the groups of their time`() throws {
    let day = CivilDate(2022, 1, 1)
    let sets = try #require(OCOPProductSet.inUse(on: day).value)
    let counts = Dictionary(grouping: sets, by: \.group).mapValues(\.count)
    #expect(
      counts == [.food: 14, .drinks: 4, .herbs: 4, .souvenirs: 2, .textiles: 1, .tourism: 1])
    #expect(Set(sets.map(\.name)).count == 26)
    let groups = try #require(OCOPGroup.inUse(on: day).value)
    #expect(Set(counts.keys) == Set(groups))
  }

  @Test func `every word is in both languages`() {
    let labels =
      OCOPGroup.allCases.map(\.label) + OCOPOwnerType.allCases.map(\.label)
      + OCOPLevel.allCases.map(\.label) + OCOPState.allCases.map(\.label)
    for label in labels { #expect(!label.vi.isEmpty && !label.en.isEmpty && label.vi != label.en) }
    #expect(UnitKind.allCases.map(OCOPOwnerType.init) == [.cooperative, .group, .union])
  }
}
