import CooperativeLaw
import Testing

@testable import Registry

/// Settlement: rank by rank, also after the end; and the list of cases.
@Suite struct SettleCaseTests {
  private func settle(
    _ unit: Case, _ rank: SettlementRank, due: Int = 0, paid: Int = 0, on day: String
  ) throws {
    try unit.registry.settle(
      SettlementEntry(rank: rank, creditor: "Chủ nợ", due: due, paid: paid), ofUnit: unit.unit,
      unit.details(on: day))
  }

  @Test(arguments: [(99, false), (100, true)])
  func aLowerRankWaitsForTheHigherOne(paid: Int, isPaid: Bool) throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    try settle(unit, .wages, due: 100, on: "2026-09-04")
    try settle(unit, .taxes, due: 50, on: "2026-09-04")
    try settle(unit, .wages, paid: paid, on: "2026-09-07")
    let act = { try settle(unit, .taxes, paid: 50, on: "2026-09-08") }
    if isPaid {
      try act()
      let balances = try unit.file().settlement
      #expect(balances.map(\.rank) == [.wages, .taxes] && balances.map(\.paid) == [100, 50])
    } else {
      #expect(try unit.blockers(act) == ["dissolution.settlement-order"])
    }
  }

  @Test func aRankOfAnotherLawIsNotTaken() throws {
    let unit = try Case.law2012()
    try unit.open(on: "2020-03-02", votes: (4, 3))
    #expect(throws: RegistryError.self) { try settle(unit, .taxes, due: 5, on: "2020-03-03") }
    try settle(unit, .securedDebts, due: 5, on: "2020-03-03")
  }

  @Test func settlementGoesOnAfterTheEnd() throws {
    let unit = try Case.readyFor2026()
    try unit.complete(on: "2026-09-18")
    try settle(unit, .members, paid: 7, on: "2026-10-05")
    try unit.step(.membersPaid, on: "2026-10-06")
    #expect(try unit.file().settlement.map(\.paid) == [7])
  }

  @Test func aPlanPaysWhatIsOwedThenTheMembersByTheirContributions() throws {
    let unit = try Case.law2023(paidOn: "2025-08-01")
    try unit.open(on: "2026-09-03")
    try settle(unit, .taxes, due: 1_000, on: "2026-09-04")
    let moment = Moment(day: try Acts.day("2026-09-04"))
    let plan = try unit.registry.settlementPlan(1_006, ofUnit: unit.unit, at: moment)
    #expect(plan.shares.map(\.paid) == [1_000, 2, 1, 1, 1, 1])
    #expect(plan.left == 0)
  }

  @Test func casesAreListedByAreaGroundAndLateness() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    func count(on day: String, _ change: (inout CaseFilter) throws -> Void = { _ in }) throws
      -> Int
    {
      var filter = CaseFilter()
      try change(&filter)
      return try unit.registry.cases(filter, at: Moment(day: Acts.day(day))).count
    }
    #expect(try count(on: "2026-09-02") == 0)
    #expect(try count(on: "2026-09-03") == 1)
    #expect(try count(on: "2026-09-03") { $0.lateOnly = true } == 0)
    #expect(try count(on: "2026-09-07") { $0.lateOnly = true } == 1)
    #expect(try count(on: "2026-09-03") { $0.ground = "voluntary" } == 1)
    #expect(try count(on: "2026-09-03") { $0.ground = "court_decision" } == 0)
    #expect(try count(on: "2026-09-03") { $0.procedure = .bankruptcy } == 0)
    let area = try #require(
      unit.registry.unit(named: unit.unit, at: Moment(day: Acts.day("2026-09-03"))).areaCode)
    #expect(
      try count(on: "2026-09-03") {
        $0.area = try unit.registry.area(named: area, on: Acts.day("2026-09-03"))
      } == 1)
  }
}
