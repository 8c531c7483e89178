import CooperativeLaw
import Testing

@Suite struct StatusClockTests {
  /// Clocks of an event from the active status; none when it is no transition there.
  private func clocks(
    _ event: StatusEvent, _ regime: StatusRegime, of subject: StatusSubject = .cooperative,
    from status: LegalStatus = .active
  ) -> [StatusDuty: StatusClock] {
    let starts = StatusTable.answer(subject, regime, status, event).transition?.starts ?? []
    return Dictionary(starts.map { ($0.duty, $0) }, uniquingKeysWith: { $1 })
  }

  @Test(arguments: [
    (StatusEvent.suspended, LegalStatus.active, StatusDuty.suspensionConfirmed, 3, 1),
    (.dissolutionOpened(.voluntary), .active, .windingUpPosted, 3, 1),
    (.revoked(.noReport), .active, .windingUpPosted, 3, 1),
    (.reorganisationCompleted(.divide), .windingUp, .reorganisationEnded, 3, 1),
    (.dissolutionCompleted, .windingUp, .dissolutionDecided, 5, 5),
    (.dissolutionCompleted, .windingUp, .taxAnswer, 2, 2),
    (.bankruptcyOpened, .active, .courtDecisionRecorded, 3, 3),
    (.taxRevocationLifted, .revokedTax, .restorationDecided, 3, 3),
  ])
  func `the registry's days under Decree 92 and Decree 295`(
    event: StatusEvent, from: LegalStatus, duty: StatusDuty, older: Int, newer: Int
  ) {
    #expect(clocks(event, .decree92, from: from)[duty]?.period == .workingDays(older))
    #expect(clocks(event, .decree295, from: from)[duty]?.period == .workingDays(newer))
  }

  @Test func `only the newest decree caps suspensions in a row and asks for a confirmation`() {
    let older = clocks(.suspended, .decree92)
    let newer = clocks(.suspended, .decree295)
    #expect(older[.suspensionTotal] == nil && older[.resumptionConfirmed] == nil)
    #expect(newer[.suspensionTotal]?.period == .months(24))
    #expect(newer[.reportMissing]?.period == .months(12))
    #expect(clocks(.suspended, .decree295, of: .group)[.reportMissing]?.period == .days(30))
    #expect(clocks(.suspended, .circular03)[.suspensionTotal]?.period == .months(12))
    #expect(clocks(.suspended, .circular03)[.suspensionNotice]?.period == .days(15))
  }

  @Test(arguments: [
    (StatusEvent.dissolutionOpened(.voluntary), StatusSubject.cooperative, 6),
    (.closingOpened(.termOver), .group, 3), (.followsParent(.windsUp), .branch, 6),
  ])
  func `the silent term ends on its day`(
    event: StatusEvent, subject: StatusSubject, months: Int
  ) throws {
    let clock = try #require(clocks(event, .decree295, of: subject)[.silence])
    #expect(clock.period == .months(months))
    let start = try statusDay("2025-11-03")
    let last = start.adding(months: months)
    let deadline = try #require(clock.deadline(from: start))
    #expect(deadline.isMissed(on: last.adding(days: -1)) == false)
    #expect(deadline.isMissed(on: last) == false)
    #expect(deadline.isMissed(on: last.adding(days: 1)) == (last.weekday <= 5))
  }

  /// Every clock of the whole table that counts forward, on a day whose holidays are known.
  @Test(arguments: StatusWalk.all.filter(\.regime.isKnown))
  func `the last day is in time, the day after is late`(walk: StatusWalk) throws {
    let start = try statusDay("2020-03-02")
    for (_, event, transition) in walk.transitions {
      for clock in transition.starts {
        guard let deadline = clock.deadline(from: start) else {
          #expect(clock.duty.countsBack)
          continue
        }
        guard case .day(let last) = deadline else {
          Issue.record("\(event.code) \(clock.duty): holidays of 2020-2022 are known")
          continue
        }
        #expect(deadline.isMissed(on: last.adding(days: -1)) == false)
        #expect(deadline.isMissed(on: last) == false)
        #expect(deadline.isMissed(on: last.adding(days: 1)) == true)
        #expect(WorkingCalendar.vietnam.kind(of: last) == .working)
      }
    }
  }
}
