import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Support, its fund, and figures of areas.
@Suite struct SupportTests {
  private func now(_ registry: Registry) -> Moment { Moment(day: registry.clock.today) }

  @Test func unitsThatTookPartAreAddedLater() throws {
    let registry = try Acts.registry()
    _ = try registry.recordSupport(
      SupportDossier(kind: .workshop, on: try Acts.day("2026-04-06"), area: "02101"),
      Acts.details())
    let number = try #require(try registry.supportActivities(at: now(registry)).first?.number)
    _ = try registry.attendSupport(number, unit: "htx-1", Acts.details())
    _ = try registry.attendSupport(number, unit: "htx-1", people: 3, Acts.details())
    let found = try registry.supportActivities(of: "htx-1", at: now(registry))
    #expect(found.map(\.units) == ["HTX-00001"])
    #expect(try YearlyActs.standing(registry, "support_attendance") == 1)
    #expect(throws: RegistryError.self) {
      try registry.attendSupport(number + 1, unit: "htx-1", Acts.details())
    }
    #expect(
      try registry.supportActivities(of: "htx-1", at: Moment(day: Acts.day("2026-04-05"))).isEmpty)
    let area = try registry.area(named: "02101", on: registry.clock.today)
    #expect(try registry.supportActivities(in: area, at: now(registry)).count == 1)
  }

  @Test func aLoanIsOfAUnitAndCapitalIsNot() throws {
    let registry = try Acts.registry()
    let loan = try registry.recordSupportFund(
      SupportFundDossier(kind: .loan, area: "19", amount: 5), Acts.details())
    #expect(loan.findings.map(\.rule) == ["record.fund-unit"])
    let rules = try Acts.blockers(of: registry) {
      _ = try registry.recordSupportFund(
        SupportFundDossier(kind: .charterCapital, area: "19", amount: 5, unit: "htx-1"),
        Acts.details())
    }
    #expect(rules == ["record.fund-unit"])
    #expect(try registry.supportFund(at: now(registry)).map(\.amount) == [5])
    #expect(throws: RegistryError.self) {
      try registry.recordSupportFund(
        SupportFundDossier(kind: .charterCapital, area: "19", amount: 0), Acts.details())
    }
  }

  @Test func aFigureOfAnAreaIsToldAgain() throws {
    let registry = try Acts.registry()
    func record(_ item: AreaStatisticItem, _ value: Int, year: Int = 2025) throws -> FilingReceipt {
      try registry.recordAreaStatistic(
        AreaStatisticDossier(area: "02086", year: year, item: item, value: value, source: "TK"),
        Acts.details())
    }
    let first = try #require(try record(.population, 4000).filing)
    _ = try record(.population, 4100)
    _ = try record(.newRural, 1, year: 2026)
    let found = try registry.areaStatistics(at: now(registry))
    #expect(found.map(\.value) == [4100, 1])
    #expect(try registry.areaStatistics(year: 2026, at: now(registry)).map(\.item) == [.newRural])
    let known = Moment(day: registry.clock.today, knowledge: .filing(first))
    #expect(try registry.areaStatistics(at: known).map(\.value) == [4000])
    #expect(
      try Acts.blockers(of: registry) { _ = try record(.newRural, 2) } == ["record.area-standing"])
    #expect(
      try Acts.blockers(of: registry) { _ = try record(.population, 1, year: 2027) } == [
        "record.report-year"
      ])
  }
}
