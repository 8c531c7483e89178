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
}
