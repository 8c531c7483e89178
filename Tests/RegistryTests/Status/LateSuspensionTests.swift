import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Suspensions typed after what came later.
@Suite struct LateSuspensionTests {
  /// A cooperative that is suspended from 10/03/2026 to 19/05/2026.
  private func registry() throws -> Registry {
    let registry = try Acts.registry()
    _ = try suspend(registry, "2026-03-10", "2026-05-31")
    try registry.resume(
      unit: "htx-1",
      ResumptionDossier(on: Acts.day("2026-05-20"), noticeOn: Acts.day("2026-05-11")),
      Acts.details())
    return registry
  }

  private func suspend(
    _ registry: Registry, _ from: String, _ until: String, resumed: String? = nil
  ) throws -> FilingReceipt {
    try registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: try Acts.day(from), until: try Acts.day(until),
        noticeOn: try Acts.day(from).adding(days: -10), resumedOn: try resumed.map(Acts.day)),
      Acts.details())
  }

  private func statuses(_ registry: Registry) throws -> [String] {
    try registry.queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT status || ' ' || valid_from FROM unit_status
          WHERE unit_id = 1 AND retracted_by IS NULL ORDER BY valid_from
          """)
    }
  }

  @Test func oneThatWouldRunIntoALaterOneIsRefusedAndSaysWhich() throws {
    let registry = try registry()
    let found = try Acts.refusal(of: registry) {
      _ = try suspend(registry, "2025-12-01", "2026-01-31")
    }
    let refusal = try #require(found.first { $0.severity == .blocker })
    #expect(refusal.rule == "record.later-event")
    #expect(refusal.message.vi.contains("10/03/2026"))
  }

  @Test func withItsResumptionItGoesBetween() throws {
    let registry = try registry()
    let receipt = try suspend(registry, "2025-12-01", "2026-01-31", resumed: "2026-01-20")
    #expect(receipt.filing != nil)
    #expect(
      try statuses(registry) == [
        "active 2025-08-01", "suspended 2025-12-01", "active 2026-01-20", "suspended 2026-03-10",
        "active 2026-05-20",
      ])
  }

  @Test func oneAfterALaterResumptionIsOfItsOwn() throws {
    let registry = try registry()
    _ = try suspend(registry, "2026-07-01", "2026-08-31")
    // Typed after it, within the one that is on record: a longer one, ended by its resumption.
    let receipt = try suspend(registry, "2026-05-01", "2026-06-30")
    #expect(receipt.changes.map(\.field) == ["suspended_until"])
    #expect(
      try statuses(registry) == [
        "active 2025-08-01", "suspended 2026-03-10", "active 2026-05-20", "suspended 2026-07-01",
      ])
  }

  @Test func aResumptionThatIsNotAllowedIsRefusedWithIt() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try suspend(registry, "2025-12-01", "2026-01-31", resumed: "2026-03-11")
    }
    #expect(rules.contains("record.later-event"))
  }
}
