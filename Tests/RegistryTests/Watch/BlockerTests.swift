import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// What stops dissolutions, unit by unit and by kind.
@Suite struct BlockerTests {
  private func line(_ blocker: DissolutionBlocker, since day: String) throws -> BlockerLine {
    BlockerLine(
      unit: "HTX-1", name: "", areaName: nil,
      blocker: CaseBlocker(
        blocker: blocker, owner: "", nextStep: "", note: "", since: try Acts.day(day)),
      ground: nil, openedOn: nil)
  }

  @Test func kindsAreCountedWithTheOldestAndTheMiddle() throws {
    let lines = try [
      line(.sealLost, since: "2026-11-01"), line(.taxDebts, since: "2026-01-01"),
      line(.taxDebts, since: "2026-11-11"), line(.taxDebts, since: "2026-11-20"),
      line(.dispute, since: "2026-11-01"), line(.dispute, since: "2026-11-11"),
    ]
    let found = BlockerSummary.all(of: lines, on: try Acts.day("2026-11-21"))
    #expect(found.map(\.blocker) == [.taxDebts, .dispute, .sealLost])
    #expect(found.map(\.units) == [3, 2, 1])
    #expect(found.map(\.medianAge) == [10, 10, 20])
    #expect(found[0].oldest == (try Acts.day("2026-01-01")))
    #expect(BlockerSummary.all(of: [], on: try Acts.day("2026-11-21")).isEmpty)
  }

  @Test func anObstacleIsListedWithItsCaseWhileItLasts() throws {
    let file = try Case.law2023()
    try file.open(on: "2026-09-03", received: "2026-09-03", decided: "2026-09-03")
    try file.registry.block(
      .sealLost, owner: "Giám đốc", nextStep: "Báo công an", ofUnit: "htx-1",
      file.details(on: "2026-09-10"))
    func lines(_ filter: BlockerFilter = BlockerFilter(), on day: String) throws -> [BlockerLine] {
      try file.registry.blockers(filter, at: Moment(day: Acts.day(day)))
    }
    #expect(try lines(on: "2026-09-09").isEmpty)
    let found = try #require(try lines(on: "2026-09-20").first)
    #expect(found.unit == "HTX-00001" && found.blocker.owner == "Giám đốc")
    #expect(found.ground == .dissolution(.voluntary))
    #expect(found.openedOn == (try Acts.day("2026-09-03")))
    #expect(found.age(on: try Acts.day("2026-09-20")) == 10)
    #expect(try lines(BlockerFilter(olderThan: 9), on: "2026-09-20").count == 1)
    #expect(try lines(BlockerFilter(olderThan: 10), on: "2026-09-20").isEmpty)
    #expect(try lines(BlockerFilter(blocker: .sealLost), on: "2026-09-20").count == 1)
    #expect(try lines(BlockerFilter(blocker: .dispute), on: "2026-09-20").isEmpty)
    let place = try file.registry.area(named: "02101", on: Acts.day("2026-09-20"))
    let elsewhere = try file.registry.area(named: "02086", on: Acts.day("2026-09-20"))
    #expect(try lines(BlockerFilter(area: place), on: "2026-09-20").count == 1)
    #expect(try lines(BlockerFilter(area: elsewhere), on: "2026-09-20").isEmpty)
    try file.registry.unblock(.sealLost, ofUnit: "htx-1", file.details(on: "2026-09-25"))
    #expect(try lines(on: "2026-09-24").count == 1)
    #expect(try lines(on: "2026-09-25").isEmpty)
  }

  @Test func anObstacleWithoutACaseOrAfterItsEndNamesNone() throws {
    let file = try Case.law2023()
    try file.registry.block(.taxDebts, ofUnit: "htx-1", file.details(on: "2026-08-10"))
    try file.open(on: "2026-09-03", received: "2026-09-03", decided: "2026-09-03")
    func ground(on day: String) throws -> CaseGround? {
      try #require(try file.registry.blockers(at: Moment(day: Acts.day(day))).first).ground
    }
    #expect(try ground(on: "2026-09-02") == nil)
    #expect(try ground(on: "2026-09-03") == .dissolution(.voluntary))
    try file.registry.cancelCase(ofUnit: "htx-1", file.details(on: "2026-10-05"))
    #expect(try ground(on: "2026-10-05") == nil)
  }
}
