import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Suspensions and resumptions: judged by the law of the day, in a row, also when typed late.
@Suite struct SuspendUnitTests {
  private func suspend(
    _ registry: Registry, _ from: String, _ until: String?, notice: String,
    resumed: String? = nil
  ) throws -> FilingReceipt {
    try registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: try Acts.day(from), until: try until.map(Acts.day), noticeOn: try Acts.day(notice),
        resumedOn: try resumed.map(Acts.day)), Acts.details())
  }

  private func resume(
    _ registry: Registry, _ on: String, notice: String? = nil, confirmed: String? = nil
  ) throws -> FilingReceipt {
    try registry.resume(
      unit: "htx-1",
      ResumptionDossier(
        on: try Acts.day(on), noticeOn: try notice.map(Acts.day),
        confirmedOn: try confirmed.map(Acts.day)), Acts.details())
  }

  private func status(_ registry: Registry, on day: String) throws -> String? {
    try registry.unit(named: "htx-1", at: Moment(day: Acts.day(day))).status
  }

  private func severities(_ receipt: FilingReceipt, _ rule: RuleID) -> [Severity] {
    receipt.findings.filter { $0.rule == rule }.map(\.severity)
  }

  @Test func aSuspensionHoldsFromItsFirstDayUntilBusinessIsTakenUp() throws {
    let registry = try Acts.registry()
    let receipt = try suspend(registry, "2026-08-17", "2026-10-31", notice: "2026-08-10")
    #expect(receipt.kind == .suspendUnit)
    #expect(receipt.findings.isEmpty)
    #expect(
      receipt.changes.contains {
        $0.field == "status" && $0.before == "active" && $0.after == "suspended"
      })
    #expect(try status(registry, on: "2026-08-16") == "active")
    #expect(try status(registry, on: "2026-08-17") == "suspended")
    // The notified end alone changes no status.
    #expect(try status(registry, on: "2026-11-01") == "suspended")
    _ = try resume(registry, "2026-11-02", confirmed: "2026-11-04")
    #expect(try status(registry, on: "2026-11-01") == "suspended")
    #expect(try status(registry, on: "2026-11-02") == "active")
  }

  @Test func aSuspensionMayLieAheadOfItsNotice() throws {
    let registry = try Acts.registry()
    let receipt = try suspend(registry, "2026-12-01", "2027-01-31", notice: "2026-11-20")
    #expect(receipt.effectiveOn == (try Acts.day("2026-12-01")))
    #expect(try status(registry, on: "2026-11-30") == "active")
    #expect(try status(registry, on: "2026-12-01") == "suspended")
    let other = try Acts.registry()
    let rules = try Acts.blockers(of: other) {
      _ = try suspend(other, "2026-12-01", "2027-01-31", notice: "2026-11-22")
    }
    #expect(rules == ["record.act-date"])
  }

  @Test(arguments: [
    ("2026-09-14", [] as [Severity]), ("2026-09-15", [.warning]), ("2026-09-18", [.warning]),
  ])
  func aLateNoticeIsTakenWithAWarning(notice: String, expected: [Severity]) throws {
    let receipt = try suspend(try Acts.registry(), "2026-09-17", "2026-10-31", notice: notice)
    #expect(receipt.filing != nil)
    #expect(severities(receipt, "status.suspension-notice") == expected)
  }

  @Test(arguments: [("2026-09-09", true), ("2026-09-10", false)])
  func oneSuspensionLastsTwelveMonthsAtMost(until: String, isTaken: Bool) throws {
    let registry = try Acts.registry()
    if isTaken {
      #expect(try suspend(registry, "2025-09-10", until, notice: "2025-09-01").filing != nil)
    } else {
      let rules = try Acts.blockers(of: registry) {
        _ = try suspend(registry, "2025-09-10", until, notice: "2025-09-01")
      }
      #expect(rules == ["status.suspension-length"])
    }
  }

  /// A cooperative suspended from 01/12/2024 on, prolonged twice, under both decrees.
  private func longSuspended() throws -> Registry {
    let registry = try Acts.empty()
    try registry.register(Acts.dossier(members: 5), Acts.details(on: "2024-08-01"))
    _ = try suspend(registry, "2024-12-01", "2025-11-30", notice: "2024-11-20")
    let more = try suspend(registry, "2025-12-01", "2026-09-30", notice: "2025-11-20")
    #expect(more.findings.isEmpty)
    #expect(more.changes.map(\.field) == ["suspended_until"])
    return registry
  }

  @Test(arguments: [("2026-11-30", true), ("2026-12-01", false)])
  func suspensionsInARowLastTwentyFourMonthsAtMost(until: String, isTaken: Bool) throws {
    let registry = try longSuspended()
    if isTaken {
      #expect(try suspend(registry, "2026-10-01", until, notice: "2026-09-21").filing != nil)
    } else {
      let found = try Acts.refusal(of: registry) {
        _ = try suspend(registry, "2026-10-01", until, notice: "2026-09-21")
      }
      let refusal = try #require(found.first)
      #expect(refusal.rule == "status.suspension-total")
      #expect(refusal.citations.map(\.place) == ["Điều 48 khoản 1", "Điều 68 khoản 7"])
      #expect(refusal.remedy.vi.contains("01/12/2026"))
    }
  }

  @Test func workInBetweenBeginsANewRow() throws {
    let registry = try longSuspended()
    _ = try resume(registry, "2026-09-21", notice: "2026-09-15")
    let again = try suspend(registry, "2026-10-01", "2027-09-30", notice: "2026-09-21")
    #expect(again.findings.allSatisfy { $0.severity < .blocker })
    #expect(severities(again, "status.suspension-total").isEmpty)
  }

  @Test(arguments: [
    ("2026-10-31", nil as String?, [.warning] as [Severity], [] as [Severity]),
    ("2026-10-31", "2026-10-27", [], []), ("2026-10-31", "2026-10-29", [.warning], []),
    ("2026-11-01", nil, [], [.warning]),
  ])
  func aReturnIsNotifiedBeforeTheEndAndConfirmedAfterIt(
    day: String, notice: String?, early: [Severity], late: [Severity]
  ) throws {
    let registry = try Acts.registry()
    _ = try suspend(registry, "2026-08-17", "2026-10-31", notice: "2026-08-10")
    let receipt = try resume(registry, day, notice: notice)
    #expect(severities(receipt, "status.resumption-notice") == early)
    #expect(severities(receipt, "status.resumption-confirmed") == late)
  }

  @Test func whoIsNotSuspendedCannotResume() throws {
    let registry = try Acts.registry()
    let found = try Acts.refusal(of: registry) { _ = try resume(registry, "2026-08-17") }
    let refusal = try #require(found.first)
    #expect(refusal.rule == "status.transition")
    #expect(refusal.message.vi.contains("Đang hoạt động"))
    #expect(refusal.citations.contains { $0.place.contains("Điều 96") })
  }

  @Test func everyWrongDayIsToldAtOnce() throws {
    let registry = try Acts.registry()
    let found = try Acts.refusal(of: registry) {
      _ = try suspend(
        registry, "2026-08-17", "2026-08-16", notice: "2026-12-01", resumed: "2026-08-17")
    }
    #expect(
      found.map(\.rule).filter { $0.rawValue.hasPrefix("record.") } == [
        "record.act-date", "record.suspension-days", "record.suspension-days",
      ])
  }
}
