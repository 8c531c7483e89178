import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// What the tax authority decides, and what may be done meanwhile.
@Suite struct RecordUnitEventTests {
  private func record(
    _ registry: Registry, _ event: StatusEvent, on day: String
  ) throws -> FilingReceipt {
    try registry.recordEvent(event, ofUnit: "htx-1", Acts.details(on: day))
  }

  private func suspension() throws -> SuspensionDossier {
    SuspensionDossier(
      from: try Acts.day("2026-09-14"), until: try Acts.day("2026-10-31"),
      noticeOn: try Acts.day("2026-09-07"))
  }

  @Test func whileItIsNotAtItsAddressNothingIsRegistered() throws {
    let registry = try Acts.registry()
    _ = try record(registry, .notAtAddressSet, on: "2026-09-01")
    let found = try Acts.refusal(of: registry) {
      _ = try registry.suspend(unit: "htx-1", suspension(), Acts.details())
    }
    let refusal = try #require(found.first)
    #expect(refusal.citations.map(\.place) == ["Điều 32 khoản 1 điểm c"])
    _ = try record(registry, .notAtAddressLifted, on: "2026-09-10")
    #expect(try registry.suspend(unit: "htx-1", suspension(), Acts.details()).filing != nil)
  }

  @Test func aLiftedRevocationGivesBackTheStatusBefore() throws {
    let registry = try Acts.registry()
    _ = try registry.suspend(unit: "htx-1", suspension(), Acts.details())
    _ = try record(registry, .revokedForTax, on: "2026-10-01")
    let revoked = try registry.actions(ofUnit: "htx-1", at: Moment(day: Acts.day("2026-10-02")))
    #expect(revoked.standing.status == .revokedTax)
    #expect(revoked.standing.suspendedUntil == nil)
    let back = try record(registry, .taxRevocationLifted, on: "2026-10-20")
    #expect(
      back.changes.contains { $0.before == "revoked_tax" && $0.after == "suspended" })
  }

  @Test func anEventWithAnActOfItsOwnIsNotRecordedHere() throws {
    let registry = try Acts.registry()
    let before = try Acts.dump(registry)
    #expect(throws: RegistryError.self) {
      try record(registry, .bankruptcyDeclared, on: "2026-10-01")
    }
    #expect(try Acts.dump(registry) == before)
  }

  @Test func actionsAreTheTableAskedForTheStateOfTheDay() throws {
    let registry = try Acts.registry()
    _ = try registry.suspend(unit: "htx-1", suspension(), Acts.details())
    for (text, status) in [("2026-09-13", LegalStatus.active), ("2026-09-14", .suspended)] {
      let day = try Acts.day(text)
      let found = try registry.actions(ofUnit: "htx-1", at: Moment(day: day))
      #expect(found.standing.status == status)
      #expect(found.regime == .decree295)
      #expect(
        found.actions
          == StatusTable.actions(for: .cooperative, .decree295, StatusState(status)))
    }
    let now = try registry.actions(ofUnit: "htx-1", at: Moment(day: registry.clock.today))
    #expect(now.standing.since == (try Acts.day("2026-09-14")))
    #expect(now.standing.suspendedUntil == (try Acts.day("2026-10-31")))
    #expect(now.standing.clocks.map(\.clock.duty) == [.suspensionLength, .suspensionTotal])
    // Before the filing was recorded nobody knew.
    let known = try registry.actions(
      ofUnit: "htx-1", at: Moment(day: registry.clock.today, knowledge: .filing(2)))
    #expect(known.standing.status == .active)
  }

  @Test(arguments: [("2025-07-31", false), ("2025-08-01", true)])
  func nothingMayBeDoneWithWhatIsNotThereYet(text: String, isThere: Bool) throws {
    let registry = try Acts.registry()
    let moment = Moment(day: try Acts.day(text))
    if isThere {
      #expect(try registry.actions(ofUnit: "htx-1", at: moment).standing.procedures.isEmpty)
    } else {
      #expect(throws: RegistryError.self) { try registry.actions(ofUnit: "htx-1", at: moment) }
    }
  }
}
