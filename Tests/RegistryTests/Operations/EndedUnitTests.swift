import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Nothing more begins in a unit that has ended.
@Suite struct EndedUnitTests {
  @Test func nobodyJoinsAndNobodyTakesAnOfficeAfterTheEnd() throws {
    let registry = try RegisterUnitTests.registry()
    try registry.register(
      RegisterUnitTests.dossier(members: 5), RegisterUnitTests.details(on: "2026-01-05"))
    let end = try #require(CivilDate(iso: "2026-06-01"))
    _ = try registry.queue.write { db in
      try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntary"], from: end, filing: 2)
    }
    let late = RegisterUnitTests.details(on: "2026-06-01")
    let joining = #expect(throws: RegistryError.self) {
      try registry.addMember(MemberDossier(fullName: "Lý Thị Mới"), toUnit: "HTX-1", late)
    }
    let office = #expect(throws: RegistryError.self) {
      try registry.recordPosition(
        PositionDossier(role: "director", fullName: "Hoàng Văn An"), ofUnit: "HTX-1", late)
    }
    for error in [joining, office] {
      guard case .refused(let findings)? = error else {
        Issue.record("refused by \(String(describing: error))")
        continue
      }
      #expect(findings.contains { $0.rule == "record.unit-ended" })
    }
  }

  /// A registry whose cooperative of six was dissolved on 01/06/2026.
  private func dissolved() throws -> Registry {
    let registry = try Acts.registry(members: 6)
    for member in ["5", "6"] {
      try registry.recordCapital(
        CapitalDossier(member: member, kind: .paid, amount: 100_000_000), ofUnit: "htx-1",
        Acts.details(on: "2025-09-01"))
    }
    let end = try Acts.day("2026-06-01")
    _ = try registry.queue.write { db in
      try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntarily"], from: end, filing: 2)
    }
    return registry
  }

  @Test(arguments: [("2026-05-31", [] as [Severity]), ("2026-06-01", [.warning])])
  func accountsAreSettledAfterTheEndWithAWarning(day: String, expected: [Severity]) throws {
    func warned(_ receipt: FilingReceipt) -> [Severity] {
      receipt.findings.filter { $0.rule == "record.unit-ended" }.map(\.severity)
    }
    let registry = try dissolved()
    let returned = try registry.recordCapital(
      CapitalDossier(member: "6", kind: .returned, amount: 100_000_000), ofUnit: "htx-1",
      Acts.details(on: day))
    #expect(warned(returned) == expected)
    let left = try registry.endMember(
      "6", ofUnit: "htx-1", reason: .voluntary, Acts.details(on: day))
    #expect(warned(left) == expected)
    let inherited = try registry.transferCapital(
      CapitalTransferDossier(from: "5", to: "4", amount: 1_000_000, way: .inheritance),
      ofUnit: "htx-1", Acts.details(on: day))
    #expect(warned(inherited) == expected)
  }

  @Test(arguments: [CapitalEntryKind.committed, .contributed])
  func noNewCapitalIsPromisedAfterTheEnd(kind: CapitalEntryKind) throws {
    let registry = try dissolved()
    let rules = try Acts.blockers(of: registry) {
      try registry.recordCapital(
        CapitalDossier(member: "6", kind: kind, amount: 1_000_000), ofUnit: "htx-1",
        Acts.details(on: "2026-06-01"))
    }
    #expect(rules.contains("record.unit-ended"))
  }
}
