import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Every act on observed and yearly matters: one filing, a dry run, a void, a void of the void.
@Suite struct YearlyActTests {
  @Test(arguments: YearlyActs.all)
  func anActIsOneFilingThatIsSound(example: YearlyActs.Example) throws {
    let registry = try Acts.registry()
    let receipt = try example.run(registry)
    #expect(receipt.filing == 3)
    #expect(!receipt.changes.isEmpty)
    for table in example.tables { #expect(try YearlyActs.standing(registry, table) > 0) }
    try Undo.expectSound(registry)
  }

  @Test(arguments: YearlyActs.all)
  func aVoidWithdrawsItAndAVoidOfTheVoidBringsItBack(example: YearlyActs.Example) throws {
    let registry = try Acts.registry()
    let before = try example.tables.map { try YearlyActs.standing(registry, $0) }
    let filing = try #require(try example.run(registry).filing)
    let written = try example.tables.map { try YearlyActs.standing(registry, $0) }
    let void = try #require(try registry.void(filing: filing, Acts.details()).filing.filing)
    #expect(try example.tables.map { try YearlyActs.standing(registry, $0) } == before)
    try Undo.expectSound(registry)
    _ = try registry.void(filing: void, Acts.details())
    #expect(try example.tables.map { try YearlyActs.standing(registry, $0) } == written)
    try Undo.expectSound(registry)
    _ = try registry.history(ofUnit: YearlyActs.unit, at: Moment(day: registry.clock.today))
  }

  @Test(
    arguments: YearlyActs.all.filter { !["area statistic", "support"].contains($0.description) })
  func aCorrectionMovesItsDay(example: YearlyActs.Example) throws {
    let registry = try Acts.registry()
    let filing = try #require(try example.run(registry).filing)
    let receipt = try registry.correct(
      filing: filing, FilingCorrection(effectiveOn: try Acts.day("2026-05-04")), Acts.details())
    #expect(!receipt.effects.isEmpty)
    #expect(receipt.effects.contains { [$0.from, $0.to].contains(try? Acts.day("2026-05-04")) })
    try Undo.expectSound(registry)
  }

  @Test(arguments: YearlyActs.all)
  func theSameAgainIsAddedOrNothingToRecord(example: YearlyActs.Example) throws {
    let registry = try Acts.registry()
    _ = try example.run(registry)
    let added = ["activity", "training", "support", "support fund"]
    if added.contains(example.description) {
      #expect(try example.run(registry).filing == 4)
    } else {
      let before = try Acts.dump(registry)
      #expect(throws: RegistryError.self) { try example.run(registry) }
      #expect(try Acts.dump(registry) == before)
    }
  }
}
