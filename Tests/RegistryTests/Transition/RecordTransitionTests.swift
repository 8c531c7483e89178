import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Duties of changing laws: recorded with papers, or followed from what is on record.
@Suite struct RecordTransitionTests {
  /// A registry with a cooperative founded on a day, of the 2003 law unless said otherwise.
  private func registry(founded day: String = "2012-05-04") throws -> Registry {
    let registry = try Acts.empty()
    try registry.register(Acts.dossier(members: 7), Acts.details(on: day))
    return registry
  }

  private func record(
    _ registry: Registry, _ state: TransitionState, on day: String,
    _ duty: TransitionDuty = .law2012, evidence: String = "GCN 12, 02/03/2015"
  ) throws -> FilingReceipt {
    try registry.recordTransition(
      TransitionDossier(
        duty: duty, state: state, on: try Acts.day(day), evidence: evidence),
      ofUnit: "htx-1", Acts.details())
  }

  private func found(
    _ registry: Registry, _ duty: TransitionDuty = .law2012, on day: String = "2026-11-21",
    known: Moment.Knowledge = .present
  ) throws -> TransitionRecord {
    try #require(
      try registry.transitions(
        TransitionFilter(duty: duty, states: Set(TransitionState.allCases)),
        at: Moment(day: Acts.day(day), knowledge: known)
      ).first)
  }

  @Test func aUnitOfTheOldLawThatNobodyLookedAtIsNotKnown() throws {
    let registry = try registry()
    let unit = try found(registry)
    #expect(unit.standing.state == .notKnown)
    #expect(unit.law == "L2003")
    #expect(unit.isOverdue == nil)
    #expect(unit.lacks.map(\.value) == [.review])
    #expect(try found(registry, on: "2016-06-30").isOverdue == false)
  }

  @Test func aUnitOfTheNewLawIsNotListedAndCannotBeRecorded() throws {
    let registry = try registry(founded: "2013-07-01")
    #expect(try registry.transitions(TransitionFilter(duty: .law2012), at: now(registry)).isEmpty)
    #expect(try found(registry).standing.state == .notBound)
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, .reregistered, on: "2015-03-02")
    }
    #expect(rules == ["transition.bound"])
  }

  private func now(_ registry: Registry) -> Moment { Moment(day: registry.clock.today) }

  @Test func theStateIsReadOnBothClocks() throws {
    let registry = try registry()
    let first = try record(registry, .notDone, on: "2014-01-06")
    let second = try record(registry, .reregistered, on: "2015-03-02")
    #expect(second.law == "L2012")
    #expect(second.changes.contains { $0.field == "state" && $0.before == "not_done" })
    #expect(try found(registry).standing.state == .reregistered)
    #expect(try found(registry).evidence == "GCN 12, 02/03/2015")
    #expect(try found(registry, on: "2015-03-01").standing.state == .notDone)
    #expect(try found(registry, known: .filing(try #require(first.filing))).isOverdue == true)
    #expect(try found(registry, on: "2014-01-05").standing.state == .notKnown)
    let filing = try #require(first.filing)
    #expect(try found(registry, known: .filing(filing)).standing.state == .notDone)
    #expect(try found(registry, known: .filing(filing - 1)).standing.state == .notKnown)
  }

  @Test func everythingWrongIsToldAtOnceAndNothingIsWritten() throws {
    let registry = try registry()
    let findings = try Acts.refusal(of: registry) {
      _ = try record(registry, .amended, on: "2013-06-30", evidence: " ")
    }
    #expect(
      findings.map(\.rule) == ["transition.state", "transition.day", "transition.evidence"])
    #expect(findings.allSatisfy { !$0.citations.isEmpty && !$0.remedy.vi.isEmpty })
    let group = try Acts.blockers(of: registry) {
      _ = try record(registry, .registered, on: "2025-01-06", .groupRegistration)
    }
    #expect(group == ["transition.bound"])
  }

  @Test(arguments: [
    ("2016-06-30", [] as [Severity]), ("2016-07-01", [.note]), ("2016-07-02", [.warning]),
  ])
  func aLateStateIsRecordedWithAWarning(day: String, expected: [Severity]) throws {
    let receipt = try record(try registry(), .reregistered, on: day)
    #expect(receipt.filing != nil)
    #expect(
      receipt.findings.filter { $0.rule == "transition.deadline" }.map(\.severity) == expected)
  }

  @Test func theSameAgainIsNothingToRecord() throws {
    let registry = try registry()
    _ = try record(registry, .compliant, on: "2015-03-02")
    let before = try Acts.dump(registry)
    #expect(throws: RegistryError.nothingToChange("HTX-00001")) {
      try record(registry, .compliant, on: "2015-04-04")
    }
    #expect(try Acts.dump(registry) == before)
  }

  @Test func anEndOnRecordAnswersAndLeavesNothingToDo() throws {
    let registry = try registry()
    let end = try Acts.day("2018-04-02")
    try registry.queue.write { db in
      _ = try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntarily"], from: end, filing: 2)
    }
    let unit = try found(registry)
    #expect(unit.standing.state == .dissolved)
    #expect(unit.standing.on == end)
    #expect(unit.lacks.isEmpty)
    #expect(unit.isOverdue == false)
    #expect(try found(registry, on: "2018-04-01").standing.state == .notKnown)
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, .notDone, on: "2018-04-02")
    }
    #expect(rules == ["transition.status"])
  }

  @Test func aLaterRegistrationAnswersFromItsDayOn() throws {
    let registry = try registry()
    let again = try Acts.day("2015-03-02")
    try registry.queue.write { db in
      _ = try FactTable.registration.set(
        db, key: [1], values: [again.description, "L2012"], from: again, filing: 2)
    }
    let unit = try found(registry)
    #expect(unit.standing.state == .reregistered)
    #expect(unit.standing.on == again)
    #expect(unit.law == "L2003")
    #expect(try found(registry, on: "2015-03-01").standing.state == .notKnown)
  }

  @Test func theListIsNarrowedByAreaAndState() throws {
    let registry = try registry()
    let area = try registry.area(named: "02101", on: Acts.day("2012-05-04"))
    func numbers(_ area: Area?, _ states: Set<TransitionState>) throws -> [String] {
      try registry.transitions(
        TransitionFilter(duty: .charter2023, area: area, states: states), at: now(registry)
      ).map(\.localNumber)
    }
    #expect(try numbers(area, [.notKnown]) == ["HTX-00001"])
    #expect(try numbers(area, [.notDone]).isEmpty)
    let elsewhere = try registry.area(named: "02086", on: Acts.day("2012-05-04"))
    #expect(try numbers(elsewhere, [.notKnown]).isEmpty)
  }
}
