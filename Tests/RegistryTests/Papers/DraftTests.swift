import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Notices, confirmations and drafts of decisions.
@Suite struct DraftTests {
  private func moment(_ day: String) throws -> Moment { Moment(day: try Acts.day(day)) }

  private func refused(_ body: () throws -> Void) -> [RuleID] {
    let error = #expect(throws: RegistryError.self) { try body() }
    guard case .refused(let findings)? = error else {
      Issue.record("\(String(describing: error))")
      return []
    }
    return findings.map(\.rule)
  }

  private func stopped(_ registry: Registry, since day: String) throws {
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO activity_observation (unit_id, observed_on, state, source, recorded_by)
          VALUES (1, ?, 'stopped', 'tax_office', 1)
          """, arguments: [day])
    }
  }

  @Test func `a notice asks to report while early and to explain once reached`() throws {
    let registry = try Acts.registry()
    try stopped(registry, since: "2025-08-05")
    #expect(
      refused { _ = try registry.notice(toUnit: "htx-1", at: moment("2026-03-02")) }
        == ["record.nothing-to-print"])
    let early = try registry.notice(toUnit: "htx-1", at: moment("2026-08-05"))
    #expect(early.items.map(\.basis.demand) == [.report] && !early.asksToExplain)
    let reached = try registry.notice(toUnit: "htx-1", at: moment("2026-08-06"))
    #expect(reached.items.map(\.flag.ground) == [.stoppedUntold2023])
    #expect(reached.items.map(\.basis.citation.place) == ["Điều 54 khoản 2"])
    #expect(reached.items.first?.flag.evidence.isEmpty == false && reached.asksToExplain)
  }

  private func suspend(_ registry: Registry, _ from: String, _ until: String, notice: String) throws
  {
    try registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: Acts.day(from), until: Acts.day(until), noticeOn: Acts.day(notice)), Acts.details())
  }

  @Test func `the confirmation is of the last notice by the day`() throws {
    let registry = try Acts.registry()
    #expect(
      refused { _ = try registry.suspensionConfirmation(ofUnit: "htx-1", at: moment("2026-11-21")) }
        == ["record.nothing-to-print"])
    try suspend(registry, "2026-08-17", "2026-10-31", notice: "2026-08-10")
    try registry.resume(
      unit: "htx-1",
      ResumptionDossier(
        on: Acts.day("2026-11-02"), noticeOn: Acts.day("2026-10-27"),
        confirmedOn: Acts.day("2026-11-04")), Acts.details())
    let first = try registry.suspensionConfirmation(ofUnit: "htx-1", at: moment("2026-08-10"))
    #expect(first.event == .suspended && first.paper?.form == "IV-8")
    #expect(first.from == (try Acts.day("2026-08-17")))
    #expect(first.until == (try Acts.day("2026-10-31")))
    #expect(first.paper?.grounds.last?.place == "Điều 48 khoản 4")
    let last = try registry.suspensionConfirmation(ofUnit: "htx-1", at: moment("2026-11-21"))
    #expect(last.isResumption && last.until == nil)
    #expect(last.noticedOn == (try Acts.day("2026-10-27")))
  }

  @Test func `under the older law there is a receipt only`() throws {
    let unit = try Case.law2012()
    try suspend(unit.registry, "2020-03-02", "2020-06-30", notice: "2020-02-03")
    #expect(
      refused {
        _ = try unit.registry.suspensionConfirmation(ofUnit: "htx-1", at: moment("2020-03-02"))
      } == ["paper.suspension"])
  }

  private func noticed(_ ground: RevocationGround, _ unit: Case) throws {
    var revocation = CertificateRevocation(ground: ground)
    revocation.since = try Acts.day("2025-08-04")
    revocation.explainBy = try Acts.day("2026-09-14")
    try unit.registry.noticeRevocation(
      revocation, ofUnit: unit.unit, unit.details(on: "2026-09-03"))
  }

  @Test func `a revocation is drafted from its case, with what is missing as warnings`() throws {
    let unit = try Case.law2023()
    #expect(
      refused { _ = try unit.registry.revocationDraft(ofUnit: "htx-1", at: moment("2026-09-02")) }
        == ["record.nothing-to-print"])
    try noticed(.noReport, unit)
    // The day to explain by lies ahead: that is told, not that nobody was called.
    let first = try unit.registry.revocationDraft(ofUnit: "htx-1", at: moment("2026-09-03"))
    #expect(
      first.findings.map(\.message.en) == [
        "It is decided before the time to explain is over."
      ])
    let early = try unit.registry.revocationDraft(ofUnit: "htx-1", at: moment("2026-09-14"))
    #expect(early.findings.map(\.rule) == ["status.revocation-heard"])
    #expect(early.findings.map(\.severity) == [.warning])
    let ready = try unit.registry.revocationDraft(ofUnit: "htx-1", at: moment("2026-09-15"))
    #expect(ready.findings.isEmpty && ready.ground == .revocation(.noReport))
    #expect(ready.grounds.first?.place == "Điều 103 khoản 1 điểm c")
    #expect(ready.steps.map(\.step) == [.groundSince, .breachNotice, .explanationDue])
    #expect(ready.clauses.count == 2)
  }

  @Test func `a revocation on record is drafted by the law of its day, as a copy`() throws {
    let unit = try Case.law2023()
    try noticed(.noReport, unit)
    try unit.registry.revoke(
      CertificateRevocation(ground: .noReport), ofUnit: unit.unit, unit.details(on: "2026-09-15"))
    let copy = try unit.registry.revocationDraft(ofUnit: "htx-1", at: moment("2026-11-21"))
    #expect(copy.findings.map(\.rule) == ["record.already-decided"])
  }

  @Test func `a compulsory dissolution is drafted from its case under the older law`() throws {
    let unit = try Case.law2012()
    try unit.open(
      .dissolution(.notOperating), on: "2020-03-02", since: "2019-01-07", votes: nil)
    let draft = try unit.registry.compulsoryDraft(ofUnit: "htx-1", at: moment("2020-03-02"))
    #expect(draft.ground == .dissolution(.notOperating))
    #expect(draft.grounds.map(\.place).first == "Điều 54 khoản 2 điểm a")
    #expect(draft.missingRoles.contains(.committeeChair) && draft.council.isEmpty)
    #expect(draft.clauses.count == 3)
    #expect(draft.findings.map(\.rule) == ["record.already-decided"])
    // The law of the case stays, whatever the day it is printed on.
    #expect(
      try unit.registry.compulsoryDraft(ofUnit: "htx-1", at: moment("2026-11-21")).grounds
        == draft.grounds)
  }

  @Test func `without a case a due flag gives the ground, and an early one none`() throws {
    let unit = try Case.law2012()
    try stopped(unit.registry, since: "2019-02-28")
    let draft = try unit.registry.compulsoryDraft(ofUnit: "htx-1", at: moment("2020-02-28"))
    #expect(draft.ground == .dissolution(.notOperating) && draft.openedOn == nil)
    #expect(draft.flags.map(\.ground) == [.notOperating2012] && draft.steps.isEmpty)
    #expect(draft.missingRoles.first == .committeeChair)
    #expect(
      refused { _ = try unit.registry.compulsoryDraft(ofUnit: "htx-1", at: moment("2019-12-02")) }
        == ["record.nothing-to-print"])
  }

  @Test func `the newer law has no such decision, and a group never had`() throws {
    let unit = try Case.law2023()
    #expect(
      refused { _ = try unit.registry.compulsoryDraft(ofUnit: "htx-1", at: moment("2026-07-22")) }
        == ["paper.compulsory-dissolution"])
    let group = try Case.group()
    #expect(
      refused {
        _ = try group.registry.compulsoryDraft(ofUnit: group.unit, at: moment("2026-07-22"))
      } == ["paper.compulsory-dissolution"])
  }
}
