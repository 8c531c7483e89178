import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// The ledger of capital: limits to the đồng, time to pay in, and entries typed late.
@Suite struct RecordCapitalTests {
  @discardableResult
  private func record(
    _ registry: Registry, _ kind: CapitalEntryKind, _ amount: Int, member: String = "1",
    on day: String = "2026-01-20"
  ) throws -> FilingReceipt {
    try registry.recordCapital(
      CapitalDossier(member: member, kind: kind, amount: amount), ofUnit: "htx-1",
      Acts.details(on: day))
  }

  @Test func aMemberHoldsThirtyPercentAndNotOneDongMore() throws {
    let registry = try Acts.registry(members: 7)
    let rules = try Acts.blockers(of: registry) {
      try record(registry, .contributed, 110_000_001)
    }
    #expect(rules == ["capital.member-cap"])
    let receipt = try record(registry, .contributed, 110_000_000)
    #expect(receipt.changes.first { $0.field == "capital" }?.after == "210000000")
  }

  @Test func anEntryTypedLateCountsWithWhatCameSince() throws {
    let registry = try Acts.registry(members: 7)
    try record(registry, .contributed, 60_000_000, on: "2026-02-20")
    let rules = try Acts.blockers(of: registry) {
      try record(registry, .contributed, 50_000_001, on: "2026-01-20")
    }
    #expect(rules == ["capital.member-cap"])
    try record(registry, .contributed, 50_000_000, on: "2026-01-20")
  }

  @Test(arguments: [("2026-02-01", false), ("2026-02-02", false), ("2026-02-03", true)])
  func afterSixMonthsAPromiseIsPaidLate(day: String, isLate: Bool) throws {
    // 01/02/2026 is a Sunday, so the time ends on Monday.
    let registry = try Acts.registry()
    let receipt = try record(registry, .paid, 40_000_000, on: day)
    #expect(receipt.findings.contains { $0.rule == "contribution.pay-in" } == isLate)
  }

  @Test func whatWasPromisedLaterIsNotLate() throws {
    let registry = try Acts.registry(members: 7)
    try record(registry, .paid, 100_000_000, on: "2025-09-09")
    try record(registry, .committed, 50_000_000, on: "2026-06-01")
    #expect(try record(registry, .paid, 50_000_000, on: "2026-08-08").findings.isEmpty)
  }

  @Test func payingAndReturningGoNoFurtherThanThereIs() throws {
    let registry = try Acts.registry()
    for (kind, amount) in [
      (CapitalEntryKind.paid, 100_000_001), (.returned, 1), (.paid, 0), (.contributed, -5),
    ] {
      let rules = try Acts.blockers(of: registry) { try record(registry, kind, amount) }
      #expect(rules.contains("record.capital-entry"), "\(kind) \(amount)")
    }
    try record(registry, .paid, 100_000_000)
    try record(registry, .returned, 100_000_000, on: "2026-01-21")
  }

  @Test func aReturnTypedLateLeavesNoLaterDayBelowZero() throws {
    let registry = try Acts.registry()
    try record(registry, .paid, 100_000_000, on: "2025-09-09")
    try record(registry, .returned, 70_000_000, on: "2026-03-03")
    let rules = try Acts.blockers(of: registry) {
      try record(registry, .returned, 30_000_001, on: "2026-01-01")
    }
    #expect(rules == ["record.capital-entry"])
    try record(registry, .returned, 30_000_000, on: "2026-01-01")
  }

  @Test func payingPromisesInPartsIsNoPaymentBeyondThem() throws {
    let registry = try Acts.registry()
    for amount in [30_000_000, 70_000_000] {
      #expect(try record(registry, .paid, amount, on: "2025-09-09").findings.isEmpty)
    }
  }

  @Test func newCapitalWhileAPromiseIsOpenIsAWarning() throws {
    let registry = try Acts.registry(members: 7)
    let receipt = try record(registry, .contributed, 1)
    #expect(receipt.findings.map(\.rule) == ["record.capital-promise"])
  }

  @Test func whoHasLeftIsPaidOutAndPaysNothingMore() throws {
    let registry = try Acts.registry(members: 6)
    try record(registry, .paid, 100_000_000, member: "6", on: "2025-09-09")
    try registry.endMember(
      "6", ofUnit: "htx-1", reason: .voluntary, Acts.details(on: "2026-05-05"))
    let rules = try Acts.blockers(of: registry) {
      try record(registry, .contributed, 1, member: "6", on: "2026-05-06")
    }
    #expect(rules == ["record.capital-standing"])
    try record(registry, .returned, 100_000_000, member: "6", on: "2026-05-06")
  }

  @Test(arguments: [
    CapitalEntryKind.transferredIn, .transferredOut, .inheritedIn, .inheritedOut,
  ])
  func oneSideOfATransferAloneIsRefused(kind: CapitalEntryKind) throws {
    let registry = try Acts.registry()
    try record(registry, .paid, 100_000_000)
    let rules = try Acts.blockers(of: registry) { try record(registry, kind, 1) }
    #expect(rules == ["record.capital-two-sides"])
  }
}
