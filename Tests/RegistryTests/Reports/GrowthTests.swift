import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// Growth a year: of money between years of reports, over the units that reported for both.
@Suite struct GrowthTests {
  private func target() throws -> (Programme, ProgrammeTarget) {
    let programme = try #require(try Programme.known().first { $0.id == "province-2030" })
    let target = try #require(programme.targets.first { $0.indicator == "revenue.total" })
    return (programme, target)
  }

  @Test func aDoublingOverThreeYearsOfReportsIsTwentySixPercentAYear() throws {
    let registry = try Acts.registry(members: 7, on: "2014-01-06")
    let (programme, target) = try target()
    let base = target.since ?? programme.base
    let first = base.adding(days: 17).year - 1
    for (year, revenue) in [(first, "100"), (first + 3, "200")] {
      try registry.recordAnnualReport(
        AnnualReportDossier(year: year, figures: ["revenue": revenue]), ofUnit: "htx-1",
        FilingDetails(officer: "An", effectiveOn: CivilDate(year: year, month: 12, day: 14)))
    }
    let day = try #require(CivilDate(year: first + 4, month: 11, day: 20))
    let found = try registry.standings(against: programme, at: Moment(day: day)).targets
    let standing = try #require(found.first { $0.target.id == target.id })
    #expect(standing.now == 2599)
    #expect(standing.known == 1)
  }
}
