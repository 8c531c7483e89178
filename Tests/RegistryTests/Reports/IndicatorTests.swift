import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Figures: every number opens into its rows, and what is not known is never 0.
@Suite struct IndicatorTests {
  private func now(_ registry: Registry) -> Moment { Moment(day: registry.clock.today) }

  @Test func namesAreUniqueAndEverythingIsSaidInBothLanguages() {
    #expect(Set(Indicator.all.map(\.id)).count == Indicator.all.count)
    #expect(Indicator.all.count > 40)
    for indicator in Indicator.all {
      for text in [indicator.name, indicator.definition] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(indicator.id)")
      }
    }
  }

  @Test(arguments: Indicator.all.map(\.id))
  func aNumberIsAsLongAsItsList(id: String) throws {
    let indicator = try #require(Indicator.named(id))
    let registry = try Acts.registry()
    try registry.queue.write { db in try db.execute(sql: LifeRows.sql) }
    let figure = try #require(try registry.figures(of: [indicator], at: now(registry)).first)
    let rows = try registry.rows(behind: indicator, at: now(registry))
    #expect(rows.count == figure.count)
    let known = rows.filter { $0.value != nil && (!indicator.sum.isWeighed || $0.weight != nil) }
    #expect(known.count == figure.known)
    let parts = try registry.figures(
      of: [indicator], by: indicator.isOfAreas ? .area : .kind, at: now(registry))
    #expect(parts.reduce(0) { $0 + $1.count } == figure.count)
  }

  @Test func whatNobodyReportedIsNotKnown() throws {
    let registry = try Acts.registry()
    let revenue = try #require(Indicator.named("revenue.total"))
    let figure = try #require(try registry.figures(of: [revenue], at: now(registry)).first)
    #expect((figure.count, figure.known, figure.hundredths) == (1, 0, nil))
    try registry.recordAnnualReport(
      AnnualReportDossier(year: 2025, figures: ["revenue": "0"]), ofUnit: "htx-1", Acts.details())
    let told = try #require(try registry.figures(of: [revenue], at: now(registry)).first)
    #expect((told.known, told.hundredths) == (1, 0))
  }

  @Test func aShareIsExactAndRoundedHalfUp() {
    func figure(_ sum: Int, _ divisor: Int) -> IndicatorFigure {
      IndicatorFigure(
        indicator: "x", part: nil, sum: 100 * sum, divisor: divisor, count: divisor,
        known: divisor)
    }
    #expect(figure(150, 210).hundredths == 7143)
    #expect(figure(1, 8).hundredths == 1250)
    #expect(figure(94, 134).hundredths == 7015)
    // Rounded once: 70.149 is 70.1, not 70.2 by way of 70.15.
    #expect(figure(94, 134).hundredths(inSteps: 10) == 7010)
    #expect(figure(2, 3).isAtLeast(6667) == false)
    #expect(figure(2, 3).isAtLeast(6666) == true)
  }

  @Test func aYearIsDueFromItsFifteenthOfDecember() throws {
    let registry = try Acts.registry()
    func year(_ day: String) throws -> Int? {
      try registry.report { db in
        let scene = try ReportScene(db, at: Moment(day: Acts.day(day)), in: nil)
        defer { try? scene.close() }
        try scene.prepare(IndicatorSQL.reportYear)
        return try Int.fetchOne(db, sql: "SELECT \(IndicatorSQL.reportYear)")
      }
    }
    #expect(try year("2026-12-14") == 2025)
    #expect(try year("2026-12-15") == 2026)
    #expect(try year("2027-01-01") == 2026)
  }
}
