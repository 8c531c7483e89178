import CooperativeLaw
import Testing

@testable import Registry

/// Revocations, restorations and bankruptcies.
@Suite struct RevocationTests {
  private func revocation(
    _ ground: RevocationGround, since: String? = nil, explainBy: String? = nil
  ) throws -> CertificateRevocation {
    var revocation = CertificateRevocation(ground: ground)
    revocation.since = try since.map(Acts.day)
    revocation.explainBy = try explainBy.map(Acts.day)
    return revocation
  }

  @Test func aBreachIsNotifiedThenDecidedAfterTheExplanation() throws {
    let unit = try Case.law2023()
    let notice = try revocation(.noAnnualMeeting, since: "2025-02-03", explainBy: "2026-09-14")
    try unit.registry.noticeRevocation(
      notice, ofUnit: unit.unit, unit.details(on: "2026-09-03"))
    #expect(try unit.status(on: "2026-09-03") == "active")
    #expect(try unit.file(on: "2026-09-03").summary.next?.step.step != .revocationDecided)
    let early = try unit.blockers {
      _ = try unit.registry.revoke(
        revocation(.noAnnualMeeting), ofUnit: unit.unit, unit.details(on: "2026-09-14"))
    }
    #expect(early == ["status.revocation-heard"])
    try unit.registry.revoke(
      revocation(.noAnnualMeeting), ofUnit: unit.unit, unit.details(on: "2026-09-15"))
    #expect(try unit.status(on: "2026-09-15") == "winding_up")
    let file = try unit.file()
    #expect(file.summary.ground == .revocation(.noAnnualMeeting))
    #expect(file.steps.first { $0.state.step.step == .resolution }?.state.deadline != nil)
    #expect(try unit.registry.cases(at: Moment(day: Acts.day("2026-11-21"))).count == 1)
  }

  @Test func anAcceptedExplanationEndsTheMatter() throws {
    let unit = try Case.law2023()
    try unit.registry.noticeRevocation(
      revocation(.noReport, since: "2025-08-04", explainBy: "2026-09-14"), ofUnit: unit.unit,
      unit.details(on: "2026-09-03"))
    try unit.registry.cancelCase(ofUnit: unit.unit, unit.details(on: "2026-09-14"))
    #expect(try unit.status(on: "2026-09-14") == "active")
    #expect(try unit.file().summary.end == .cancelled)
  }

  @Test func aRevocationWithoutItsTimeIsRefused() throws {
    let unit = try Case.law2023()
    let rules = try unit.blockers {
      _ = try unit.registry.revoke(
        revocation(.tooFewMembers, since: "2026-01-05", explainBy: "2026-09-01"),
        ofUnit: unit.unit, unit.details(on: "2026-09-03"))
    }
    #expect(rules == ["status.revocation-term"])
  }

  /// Ten working days after 2020-03-02 end on 2020-03-16.
  @Test(arguments: [("2020-03-13", false), ("2020-03-16", false), ("2020-03-17", true)])
  func underCircular03TheRegistryWaitsTenWorkingDays(day: String, isOver: Bool) throws {
    let unit = try Case.law2012()
    let act = {
      _ = try unit.registry.revoke(
        revocation(.prohibitedLine, explainBy: "2020-03-02"), ofUnit: unit.unit,
        unit.details(on: day))
    }
    if isOver {
      try act()
      #expect(try unit.status(on: day) == "winding_up")
    } else {
      #expect(try unit.blockers(act) == ["status.revocation-heard"])
    }
  }

  @Test func underLaw2012ARevocationIsAGroundToDissolve() throws {
    let unit = try Case.law2012()
    try unit.registry.revoke(
      revocation(.untrueFounding), ofUnit: unit.unit, unit.details(on: "2020-03-02"))
    #expect(
      try unit.blockers { _ = try unit.complete(on: "2020-04-02") }.contains("status.transition"))
    try unit.open(.dissolution(.certificateRevoked), on: "2020-03-09")
    #expect(try unit.file().summary.ground == .dissolution(.certificateRevoked))
  }

  @Test func anUntrueChangeFallsAloneAndTheUnitGoesOn() throws {
    let unit = try Case.law2012()
    try unit.registry.revoke(
      revocation(.untrueChange), ofUnit: unit.unit, unit.details(on: "2020-03-02"))
    #expect(try unit.status(on: "2020-03-02") == "active")
    try unit.step(.certificateRestored, on: "2020-03-03")
    try unit.step(.authorityTold, on: "2020-03-03")
  }

  @Test func taxEnforcementIsLiftedAgain() throws {
    let unit = try Case.law2023()
    try unit.registry.revoke(
      .taxEnforcement, ofUnit: unit.unit, unit.details(on: "2026-09-03", received: "2026-09-03"))
    #expect(try unit.status(on: "2026-09-03") == "revoked_tax")
    try unit.registry.restoreCertificate(ofUnit: unit.unit, unit.details(on: "2026-10-05"))
    #expect(try unit.status(on: "2026-10-05") == "active")
    #expect(try unit.file().summary.end == .cancelled)
  }

  @Test func aRevocationIsAnnulledLateWithAWarning() throws {
    let unit = try Case.law2023()
    try unit.registry.revoke(
      revocation(.courtDecision), ofUnit: unit.unit, unit.details(on: "2026-09-03"))
    let receipt = try unit.registry.restoreCertificate(
      ofUnit: unit.unit, unit.details(on: "2026-09-14", received: "2026-09-08"))
    #expect(receipt.findings.map(\.rule) == ["dissolution.recorded-in-time"])
    #expect(try unit.status(on: "2026-09-14") == "active")
  }

  @Test func nothingIsRestoredThatWasNotRevoked() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    let rules = try unit.blockers {
      _ = try unit.registry.restoreCertificate(ofUnit: unit.unit, unit.details(on: "2026-09-14"))
    }
    #expect(rules == ["status.transition"])
  }

  private func court(_ unit: Case, _ event: BankruptcyEvent, on day: String) throws {
    try unit.registry.recordBankruptcy(event, ofUnit: unit.unit, unit.details(on: day))
  }

  @Test func aBankruptcyIsStoppedAndTheUnitGoesOn() throws {
    let unit = try Case.law2023()
    try court(unit, .opened, on: "2026-09-03")
    #expect(try unit.status(on: "2026-09-03") == "bankruptcy")
    try court(unit, .stopped, on: "2026-10-05")
    #expect(try unit.status(on: "2026-10-05") == "active")
    #expect(try unit.file().summary.end == .cancelled)
  }

  @Test func aDeclarationThatIsAnnulledBringsMembersAndOfficesBack() throws {
    let unit = try Case.law2023()
    let moment = Moment(day: try Acts.day("2026-11-02"))
    let members = try unit.registry.members(ofUnit: unit.unit, at: moment).map(\.fullName)
    let offices = try unit.registry.positions(ofUnit: unit.unit, at: moment).map(\.fullName)
    try court(unit, .opened, on: "2026-09-03")
    try court(unit, .declared, on: "2026-10-05")
    #expect(try unit.status(on: "2026-10-05") == "ended")
    #expect(try unit.registry.members(ofUnit: unit.unit, at: moment).isEmpty)
    try court(unit, .declarationAnnulled, on: "2026-11-02")
    #expect(try unit.status(on: "2026-11-02") == "bankruptcy")
    #expect(try unit.registry.members(ofUnit: unit.unit, at: moment).map(\.fullName) == members)
    #expect(
      try unit.registry.positions(ofUnit: unit.unit, at: moment).map(\.fullName) == offices)
  }

  @Test func beforeDecree295ACourtsRefusalToOpenIsNotProvidedFor() throws {
    let unit = try Case.law2023()
    #expect(
      try unit.blockers { try court(unit, .notOpened, on: "2026-07-22") } == ["status.transition"])
    try court(unit, .notOpened, on: "2026-07-23")
    #expect(try unit.status(on: "2026-07-23") == "active")
  }
}
