import CooperativeLaw
import RegistryTestSupport
import ScenarioTestSupport
import Testing

@testable import Registry

/// Runs of flags that are kept, compared, and told in the history of a unit.
@Suite struct KeptFlagTests {
  private func office() throws -> FlagStoryOffice {
    try FlagStoryOffice(#require(FlagBook.all.first { $0.id == "law-2023.too-few" }))
  }

  private let details = FilingDetails(officer: TestRegistry.officer)
  private let filter = FlagFilter(grounds: [.tooFewMembers2023])

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  private func keep(_ office: FlagStoryOffice, _ iso: String) throws -> FlagComparison {
    try office.registry.keepFlags(filter, asOf: day(iso), details).comparison
  }

  @Test func `a flag is new, rises, is held and is cured from run to run`() throws {
    let office = try office()
    let runs = try ["2025-12-01", "2026-02-28", "2026-03-10", "2026-05-03", "2026-05-04"]
      .map { try keep(office, $0) }
    #expect(
      runs.map { $0.changes.map(\.kind) } == [[.new], [.risen], [.eased], [.risen], [.cured]])
    #expect(runs.map(\.run.flags) == [1, 1, 1, 1, 0])
    #expect(runs.map { $0.previous?.id } == [nil, 1, 2, 3, 4])
    #expect(runs.last?.changes.first?.before == .due)
    let now = Moment(day: try day("2026-11-21"))
    #expect(try office.registry.flagRuns(at: now).map(\.id) == [5, 4, 3, 2, 1])
    #expect(try office.registry.flagRun(2, at: now) == runs[1])
  }

  @Test func `the history of the unit tells what was raised and what was cured`() throws {
    let office = try office()
    for day in ["2025-12-01", "2026-02-28", "2026-03-01", "2026-05-04"] {
      _ = try keep(office, day)
    }
    let lines = try office.registry.history(
      ofUnit: office.unit, at: Moment(day: day("2026-11-21"))
    ).lines.filter { $0.field == "flag" }
    #expect(
      lines.map { "\($0.deed.rawValue) \($0.value)" } == [
        "wrote law2023.too_few_members warning", "wrote law2023.too_few_members due",
        "ended law2023.too_few_members due",
      ])
    #expect(lines.last?.to == (try day("2026-05-04")))
  }

  @Test func `runs with other criteria are not compared`() throws {
    let office = try office()
    _ = try keep(office, "2026-02-28")
    let other = try office.registry.keepFlags(
      FlagFilter(grounds: [.tooFewMembers2023], level: .due), asOf: day("2026-02-28"), details
    ).comparison
    #expect(other.previous == nil)
    #expect(other.changes.map(\.kind) == [.new])
  }

  @Test func `a voided run is no longer compared with, and the history marks it`() throws {
    let office = try office()
    let first = try keep(office, "2025-12-01")
    _ = try office.registry.void(filing: first.run.filing, replays: true, details)
    let next = try keep(office, "2026-02-28")
    #expect(next.previous == nil)
    let now = Moment(day: try day("2026-11-21"))
    #expect(try office.registry.flagRuns(at: now).count == 1)
    let history = try office.registry.history(ofUnit: office.unit, at: now)
    #expect(history.withdrawn.contains { $0.field == "flag" })
    #expect(history.lines.count { $0.field == "flag" } == 1)
  }

  @Test func `a dry run keeps nothing and shows the comparison`() throws {
    let office = try office()
    let before = try Acts.dump(office.registry)
    let shown = try office.registry.keepFlags(
      filter, asOf: day("2026-02-28"),
      FilingDetails(officer: TestRegistry.officer, dryRun: true))
    #expect(shown.comparison.changes.map(\.kind) == [.new])
    #expect(shown.receipt.filing == nil)
    #expect(try Acts.dump(office.registry) == before)
  }

  @Test func `a run that there is not is said`() throws {
    let office = try office()
    #expect {
      _ = try office.registry.flagRun(9, at: Moment(day: day("2026-11-21")))
    } throws: { error in
      guard case .invalidValue("run", "9", _) = error as? RegistryError else { return false }
      return true
    }
  }
}
