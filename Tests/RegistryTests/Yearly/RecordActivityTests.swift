import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// What is observed of a unit's work stays apart from its legal status.
@Suite struct RecordActivityTests {
  private func record(
    _ registry: Registry, _ state: ActivityState, on day: String, since: String? = nil
  ) throws -> FilingReceipt {
    try registry.recordActivity(
      ActivityDossier(
        state: state, source: .taxOffice, observedOn: try Acts.day(day),
        since: try since.map { try Acts.day($0) }, document: "12/CCT"),
      ofUnit: "htx-1", Acts.details())
  }

  private func states(
    _ registry: Registry, on day: String, known: Moment.Knowledge = .present
  ) throws -> [ActivityState?] {
    try registry.activities(ofUnit: "htx-1", at: Moment(day: Acts.day(day), knowledge: known))
      .map(\.state)
  }

  @Test func observationsAreReadOnBothClocks() throws {
    let registry = try Acts.registry()
    let first = try record(registry, .stopped, on: "2026-03-02", since: "2026-01-05")
    _ = try record(registry, .workingAgain, on: "2026-06-01")
    #expect(try states(registry, on: "2026-11-21") == [.workingAgain, .stopped])
    #expect(try states(registry, on: "2026-05-31") == [.stopped])
    #expect(try states(registry, on: "2026-03-01") == [])
    let filing = try #require(first.filing)
    #expect(try states(registry, on: "2026-11-21", known: .filing(filing)) == [.stopped])
    let unit = try registry.profile(ofUnit: "htx-1", at: Moment(day: registry.clock.today))
    #expect(unit.yearly.activity?.state == .workingAgain)
    #expect(unit.unit.status == "active")
    #expect(first.changes.contains { $0.field == "activity" && $0.after == "stopped" })
  }

  @Test func whatCannotBeTrueIsRefusedAtOnce() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, .stopped, on: "2026-11-22", since: "2026-11-23")
    }
    #expect(rules == ["record.act-date", "record.day-order"])
    #expect(try record(registry, .stopped, on: "2026-11-21", since: "2026-11-21").filing != nil)
    #expect(throws: RegistryError.self) { try record(registry, .stopped, on: "2025-07-31") }
  }

  @Test func workInASuspensionIsWarnedOf() throws {
    let registry = try Acts.registry()
    let from = try Acts.day("2026-03-02")
    try registry.queue.write { db in
      _ = try FactTable.status.set(
        db, key: [1], values: ["suspended", nil], from: from, filing: 2)
    }
    let before = try record(registry, .active, on: "2026-03-01")
    #expect(before.findings.isEmpty)
    let during = try record(registry, .active, on: "2026-03-02")
    #expect(during.findings.map(\.rule) == ["activity.in-suspension"])
    #expect(during.findings.map(\.severity) == [.warning])
    #expect(try record(registry, .stopped, on: "2026-03-03").findings.map(\.severity) == [.note])
  }

  @Test func aUnitThatHasEndedIsObservedWithAWarning() throws {
    let registry = try Acts.registry()
    let end = try Acts.day("2026-03-02")
    try registry.queue.write { db in
      _ = try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntarily"], from: end, filing: 2)
    }
    let receipt = try record(registry, .active, on: "2026-03-05")
    #expect(receipt.findings.map(\.rule) == ["record.unit-ended"])
    let rules = try Acts.blockers(of: registry) {
      _ = try registry.addLink(
        LinkDossier(partner: "Công ty Nà Ba", from: try Acts.day("2026-03-05")),
        ofUnit: "htx-1", Acts.details())
    }
    #expect(rules == ["record.unit-ended"])
  }
}
