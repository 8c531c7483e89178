import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Yearly reports: what is empty is unknown, what is told again keeps the former.
@Suite struct RecordAnnualReportTests {
  private func report(
    _ registry: Registry, of year: Int = 2025, received: String = "2025-12-15",
    _ figures: [String: String]
  ) throws -> FilingReceipt {
    try registry.recordAnnualReport(
      AnnualReportDossier(
        year: year, receivedOn: try Acts.day(received), figures: figures),
      ofUnit: "htx-1", Acts.details())
  }

  private func reports(
    _ registry: Registry, on day: String = "2026-11-21", known: Moment.Knowledge = .present
  ) throws -> [AnnualReportRecord] {
    try registry.annualReports(
      ofUnit: "htx-1", at: Moment(day: Acts.day(day), knowledge: known))
  }

  @Test func figuresAreReadByColumnOrHeadingAndWhatIsEmptyIsUnknown() throws {
    let registry = try Acts.registry()
    _ = try report(
      registry,
      [
        "revenue": "1,5 tỷ", "Lợi nhuận sau thuế": "-20.000.000", "members_end": "12",
        "workers": "", "assets": "0",
      ])
    let found = try #require(try reports(registry).first)
    #expect(
      found.figures
        == YearlyFigures([
          .revenue: 1_500_000_000, .profitAfterTax: -20_000_000, .membersEnd: 12, .assets: 0,
        ]))
    #expect(found.figures[.workers] == nil)
    #expect(try reports(registry, on: "2025-12-14").isEmpty)
  }

  @Test func everythingThatCannotBeReadIsToldAtOnce() throws {
    let registry = try Acts.registry()
    let findings = try Acts.refusal(of: registry) {
      _ = try report(
        registry, of: 2027,
        ["turnover": "1", "revenue": "-5", "members_end": "mười", "debts": "3.5"])
    }
    #expect(
      findings.filter { $0.severity == .blocker }.map(\.rule).sorted { $0.rawValue < $1.rawValue }
        == [
          "record.amount", "record.amount", "record.count", "record.figure-unknown",
          "record.report-year",
        ])
  }

  @Test func figuresThatDoNotAgreeAreTakenWithWarnings() throws {
    let receipt = try report(
      try Acts.registry(), received: "2025-12-16",
      ["members_end": "5", "members_end_women": "6", "assets": "10", "equity": "3", "debts": "4"])
    #expect(receipt.filing != nil)
    #expect(
      receipt.findings.map(\.rule) == [
        "report.in-time", "figures.part-of-whole", "figures.balance",
      ])
  }

  @Test func aMendedReportKeepsTheFormerAndAVoidBringsItBack() throws {
    let registry = try Acts.registry()
    let first = try #require(try report(registry, ["revenue": "900"]).filing)
    let second = try report(registry, received: "2025-12-20", ["revenue": "950", "workers": "4"])
    #expect(
      second.changes.contains {
        $0.field == "revenue" && $0.before == "900" && $0.after == "950"
      })
    #expect(try reports(registry).map { $0.figures[.revenue] } == [950])
    #expect(try reports(registry, known: .filing(first)).map { $0.figures[.revenue] } == [900])
    let number = try #require(second.filing)
    let void = try #require(try registry.void(filing: number, Acts.details()).filing.filing)
    #expect(try reports(registry).map { $0.figures[.revenue] } == [900])
    // The former falls too, though its row was written again by the void of its successor.
    _ = try registry.void(filing: first, Acts.details())
    #expect(try reports(registry).isEmpty)
    _ = try registry.void(filing: void, Acts.details())
    #expect(try reports(registry).map { $0.figures[.revenue] } == [950])
    try Undo.expectSound(registry)
  }

  @Test func voidingTheFormerLeavesItsSuccessor() throws {
    let registry = try Acts.registry()
    let first = try #require(try report(registry, ["revenue": "900"]).filing)
    let second = try #require(try report(registry, ["revenue": "950"]).filing)
    _ = try registry.void(filing: first, Acts.details())
    #expect(try reports(registry).map { $0.figures[.revenue] } == [950])
    _ = try registry.void(filing: second, Acts.details())
    #expect(try reports(registry).isEmpty)
  }

  @Test func yearsStandBesideEachOther() throws {
    let registry = try Acts.registry()
    _ = try report(registry, of: 2025, received: "2025-12-15", ["revenue": "1"])
    _ = try report(registry, of: 2026, received: "2026-11-20", ["revenue": "2"])
    #expect(try reports(registry).map(\.year) == [2025, 2026])
    #expect(
      try registry.annualReports(years: 2026...2026, at: Moment(day: registry.clock.today))
        .map(\.year) == [2026])
    let now = try registry.profile(ofUnit: "htx-1", at: Moment(day: registry.clock.today)).yearly
    #expect(now.report?.year == 2026)
  }
}
