import CooperativeLaw
import Testing

@testable import Registry

/// What weak means is a setting with a usual value, a filing of its own, and can be taken back.
@Suite struct WatchDefinitionTests {
  @Test func theUsualDefinitionsStandUntilAnOfficeChooses() throws {
    let registry = try Rated.registry()
    #expect(try registry.definition(of: .weak, at: Rated.now(registry)) == .gradedWeak)
    #expect(try registry.definition(of: .effective, at: Rated.now(registry)) == .goodOrFair)
    let receipt = try registry.define(.loss, Acts.details())
    #expect(receipt.changes.map(\.before) == ["yeu"])
    #expect(receipt.changes.map(\.after) == ["loss"])
    #expect(try registry.definition(of: .weak, at: Rated.now(registry)) == .loss)
    #expect(try registry.definition(of: .effective, at: Rated.now(registry)) == .goodOrFair)
    let before = try Rated.on(
      "2026-11-21", known: .filing(try #require(receipt.filing) - 1))
    #expect(try registry.definition(of: .weak, at: before) == .gradedWeak)
  }

  @Test func theSameAgainIsNothingAndADryRunWritesNothing() throws {
    let registry = try Rated.registry()
    #expect(throws: RegistryError.nothingToChange("weak")) {
      try registry.define(.gradedWeak, Acts.details())
    }
    let before = try Acts.dump(registry)
    var details = Acts.details()
    details.dryRun = true
    #expect(try registry.define(.falling, details).filing == nil)
    #expect(try Acts.dump(registry) == before)
    let rules = try Acts.blockers(of: registry) {
      _ = try registry.define(.falling, Acts.details(on: "2026-11-22"))
    }
    #expect(rules == ["record.act-date"])
  }

  @Test func aVoidedChoiceIsTheOneBefore() throws {
    let registry = try Rated.registry()
    try registry.define(.loss, Acts.details())
    let second = try registry.define(.falling, Acts.details())
    try registry.void(filing: try #require(second.filing), Acts.details())
    #expect(try registry.definition(of: .weak, at: Rated.now(registry)) == .loss)
  }

  @Test func everyDefinitionHasItsListAndWords() {
    #expect(WatchTopic.weak.definitions.first == .gradedWeak)
    #expect(WatchTopic.effective.definitions == [.goodOrFair, .good])
    #expect(
      WatchTopic.allCases.flatMap(\.definitions).count == WatchDefinition.allCases.count)
    #expect(Set(WatchDefinition.allCases.map(\.label)).count == WatchDefinition.allCases.count)
    #expect(WatchTopic.allCases.allSatisfy { $0.label.vi != $0.label.en })
  }
}
