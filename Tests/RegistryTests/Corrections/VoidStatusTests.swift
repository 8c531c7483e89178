import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Voiding events of status: the status follows from the events that are left.
@Suite struct VoidStatusTests {
  static func record(_ registry: Registry, _ event: StatusEvent, on day: String) throws {
    _ = try registry.perform(.changeUnit, Acts.details(on: day)) { act in
      let change = try StatusChange.judge(act, StatusHolder.unit(act.db, 1), event, on: act.day)
      let filing = try act.open(content: "{}")
      try act.touch(1)
      try change.write(act, filing: filing)
    }
  }

  static func statuses(_ registry: Registry) throws -> [String?] {
    try ["2026-03-01", "2026-03-02", "2026-05-04", "2026-08-03"].map {
      try registry.unit(named: "htx-1", at: Moment(day: Acts.day($0))).status
    }
  }

  @Test func aVoidedEventMightNeverHaveHappened() throws {
    let registry = try Acts.registry()
    try Self.record(registry, .suspended, on: "2026-03-02")
    try Self.record(registry, .resumed, on: "2026-05-04")
    try registry.void(filing: 4, Undo.details())
    #expect(try Self.statuses(registry) == ["active", "suspended", "suspended", "suspended"])
    try Undo.expectSound(registry)
    try registry.void(filing: 5, Undo.details())
    #expect(try Self.statuses(registry) == ["active", "suspended", "active", "active"])
    try Undo.expectSound(registry)
  }

  @Test func whatIsNoLongerPossibleFallsWithIt() throws {
    let registry = try Acts.registry()
    try Self.record(registry, .suspended, on: "2026-03-02")
    try Self.record(registry, .resumed, on: "2026-05-04")
    let receipt = try registry.void(filing: 3, replays: true, Undo.details())
    #expect(receipt.later.map(\.filing) == [4])
    #expect(receipt.later.map(\.outcome) == [.impossible])
    #expect(try Self.statuses(registry) == ["active", "active", "active", "active"])
    try Undo.expectSound(registry)
  }

  @Test func theDayOfAnEventIsCorrected() throws {
    let registry = try Acts.registry()
    try Self.record(registry, .suspended, on: "2026-03-02")
    try registry.correct(
      filing: 3, FilingCorrection(effectiveOn: Acts.day("2026-03-01")), Undo.details())
    #expect(try Self.statuses(registry) == ["suspended", "suspended", "suspended", "suspended"])
    try Undo.expectSound(registry)
  }
}
