import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The end: only when the law lets it, and with it every membership and office.
@Suite struct CompleteCaseTests {
  @Test(arguments: [2020, 2026])
  func aCompletedUnitHasEndedWithItsMembersAndOffices(year: Int) throws {
    let unit = year == 2020 ? try Case.readyFor2020() : try Case.readyFor2026()
    let day = year == 2020 ? "2020-04-24" : "2026-09-18"
    let receipt = try unit.complete(on: day)
    #expect(receipt.findings.allSatisfy { $0.severity == .note })
    let end = try Acts.day(day)
    let record = try unit.registry.unit(named: unit.unit, at: Moment(day: end))
    #expect(record.status == "ended" && record.endReason == "dissolved_voluntarily")
    let moment = Moment(day: end.adding(days: 1))
    #expect(try unit.registry.members(ofUnit: unit.unit, at: moment).isEmpty)
    #expect(try unit.registry.positions(ofUnit: unit.unit, at: moment).isEmpty)
    #expect(
      try !unit.registry.members(ofUnit: unit.unit, at: Moment(day: end.adding(days: -1))).isEmpty)
    let reasons = try unit.registry.queue.read { db in
      try String.fetchSet(db, sql: "SELECT DISTINCT end_reason FROM membership")
    }
    #expect(reasons == ["unit_ended"])
    #expect(try unit.file().summary.end == .decided)
    #expect(try unit.registry.cases(at: moment).isEmpty)
  }

  @Test func anOpenBranchStopsIt() throws {
    for (unit, day, place) in [
      (try Case.readyFor2020(), "2020-04-24", "Điều 17 khoản 1"),
      (try Case.readyFor2026(), "2026-09-18", "Điều 51 khoản 3"),
    ] {
      try unit.addBranch()
      let findings = try Acts.refusal(of: unit.registry) { _ = try unit.complete(on: day) }
      let finding = try #require(findings.first { $0.rule == "status.dependents-closed" })
      #expect(finding.citations.first?.place == place)
    }
  }

  @Test func unpaidDebtsStopItUnderLaw2023() throws {
    let unit = try Case.readyFor2026()
    try unit.registry.settle(
      SettlementEntry(rank: .taxes, creditor: "Cơ quan thuế", due: 1), ofUnit: unit.unit,
      unit.details(on: "2026-09-16"))
    let findings = try Acts.refusal(of: unit.registry) { _ = try unit.complete(on: "2026-09-18") }
    let finding = try #require(findings.first { $0.severity == .blocker })
    #expect(finding.rule == "status.debts-paid")
    #expect(finding.citations.first?.place == "Điều 97 khoản 2")
    try unit.registry.settle(
      SettlementEntry(rank: .taxes, creditor: "Cơ quan thuế", paid: 1), ofUnit: unit.unit,
      unit.details(on: "2026-09-17"))
    try unit.complete(on: "2026-09-18")
  }

  @Test func anObstacleOfDebtOrDisputeStopsIt() throws {
    for (blocker, rule) in [
      (DissolutionBlocker.bankDebts, RuleID("status.debts-paid")),
      (.dispute, "status.no-dispute"),
    ] {
      let unit = try Case.readyFor2026()
      try unit.registry.block(blocker, ofUnit: unit.unit, unit.details(on: "2026-09-16"))
      #expect(try unit.blockers { _ = try unit.complete(on: "2026-09-18") } == [rule])
    }
  }

  @Test func whatIsMissingIsSaidAllAtOnce() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    let rules = try unit.blockers { _ = try unit.complete(on: "2026-09-18") }
    #expect(Set(rules) == ["dissolution.steps-done"])
    #expect(rules.count >= 3)
  }

  /// Five working days after 2026-09-15 end on 2026-09-22.
  @Test(arguments: [("2026-09-21", false), ("2026-09-22", false), ("2026-09-23", true)])
  func theRegistryHasFiveWorkingDaysFromTheFile(day: String, isLate: Bool) throws {
    let unit = try Case.readyFor2026()
    let receipt = try unit.complete(on: day)
    #expect(receipt.findings.map(\.rule) == (isLate ? ["dissolution.step-in-time"] : []))
  }

  @Test func theFileMayComeWithTheCompletion() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    try unit.step(.debtsPaid, on: "2026-09-10")
    let rules = try unit.blockers {
      _ = try unit.complete(on: "2026-09-16", received: "2026-09-15")
    }
    #expect(rules == ["dissolution.steps-done"])
  }

  @Test func aDissolvedUnitsCodeAndNameAreNeverGivenAgain() throws {
    let unit = try Case.readyFor2026(taxCode: "0101243150")
    try unit.complete(on: "2026-09-18")
    var another = TestDossier.cooperative(members: 5, name: "Chè Đồi Cao", serial: 7)
    another.taxCode = "0101243150"
    let rules = try unit.blockers {
      try unit.registry.register(another, Acts.details(on: "2026-10-05"))
    }
    #expect(rules.contains("record.tax-code-taken"))
    #expect(
      try unit.registry.unit(named: "0101243150", at: Moment(day: Acts.day("2026-11-21")))
        .localNumber == "HTX-00001")
    let name = try unit.registry.unit(named: unit.unit, at: Moment(day: Acts.day("2026-11-21")))
      .name
    #expect(!name.isEmpty)
    #expect(
      try unit.registry.unit(named: name, at: Moment(day: Acts.day("2026-11-21"))).unitID == 1)
  }

  @Test func nobodyMayHaveComeAfterAnEndToldLate() throws {
    let unit = try Case.readyFor2026()
    var member = Acts.member("Lò Văn Muộn", id: 401)
    member.capital = nil
    member.memberKind = .associateNoCapital
    try unit.registry.addMember(member, toUnit: unit.unit, Acts.details(on: "2026-10-05"))
    #expect(
      try unit.blockers { _ = try unit.complete(on: "2026-09-18") } == ["record.later-members"])
  }

  @Test(arguments: [("2027-03-03", false), ("2027-03-04", true)])
  func silenceEndsAUnitOnlyOnceItsTermIsOver(day: String, isOver: Bool) throws {
    let facts = SilenceFacts(
      subject: .cooperative, startedOn: try Acts.day("2026-09-03"), closedOn: try Acts.day(day))
    #expect(judge(facts, by: RuleCatalogue.silence).contains { $0.severity == .blocker } == !isOver)
  }

  /// Six months after 2026-02-02 end on Monday 2026-08-03.
  @Test(arguments: [("2026-08-02", false), ("2026-08-03", false), ("2026-08-04", true)])
  func aUnitEndsByItsSilence(day: String, isOver: Bool) throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-02-02")
    let act = { _ = try unit.complete(on: day, elapsed: true) }
    if isOver {
      try act()
      #expect(try unit.status(on: day) == "ended")
      #expect(try unit.file().summary.end == .elapsed)
    } else {
      #expect(try unit.blockers(act) == ["status.silence"])
    }
  }

  @Test func anObjectionBreaksTheSilence() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-02-02")
    #expect(
      try unit.blockers { _ = try unit.complete(on: "2026-08-04", elapsed: true, objection: true) }
        == ["status.silence"])
  }
}
