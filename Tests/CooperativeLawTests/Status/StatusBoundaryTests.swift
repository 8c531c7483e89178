import CooperativeLaw
import Testing

@Suite struct StatusBoundaryTests {
  private func severities(_ findings: [Finding]) -> [Severity] { findings.map(\.severity) }

  @Test(arguments: [
    ("2026-04-23", StatusSubject.cooperative, [Severity]()), ("2026-04-24", .cooperative, []),
    ("2026-04-27", .cooperative, [.warning]), ("2026-04-28", .group, [.warning]),
    ("2026-04-24", .branch, []),
  ])
  func `three working days are counted back over holidays`(
    notice: String, subject: StatusSubject, expected: [Severity]
  ) throws {
    // Before Monday 2026-05-04 offices work on 29, 28 and 24 April; 27, 30 and 1 May are off.
    let facts = SuspensionFacts(
      subject: subject, noticeOn: try statusDay(notice),
      days: DateSpan(from: try statusDay("2026-05-04")))
    #expect(severities(RuleCatalogue.suspension[0].judge(facts)) == expected)
  }

  @Test(arguments: [("2027-02-09", true), ("2027-02-10", true), ("2027-02-11", false)])
  func `a suspension across 2026-07-23 counts with what was notified before`(
    end: String, isLawful: Bool
  ) throws {
    let earlier = try #require(
      DateSpan(from: try statusDay("2025-02-10"), to: try statusDay("2026-02-10")))
    let running = try #require(
      DateSpan(from: try statusDay("2026-02-10"), to: try statusDay("2026-08-10")))
    let days = try #require(
      DateSpan(from: try statusDay("2026-08-10"), to: try statusDay(end)))
    let facts = SuspensionFacts(
      subject: .group, noticeOn: try statusDay("2026-08-03"), days: days,
      earlier: [running, earlier])
    let findings = judge(facts, by: RuleCatalogue.suspension)
    #expect(findings.isRefused == !isLawful)
    if !isLawful {
      #expect(findings.first?.citations.map(\.place) == ["Điều 63 khoản 1", "Điều 68 khoản 7"])
    }
  }

  @Test(arguments: [
    ("2025-09-01", "2026-03-01", "2026-03-02", "2026-03-03"),
    ("2025-12-15", "2026-06-14", "2026-06-15", "2026-06-16"),
  ])
  func `a dissolution is called off on the last day and not one day late`(
    received: String, before: String, last: String, late: String
  ) throws {
    for (day, expected) in [(before, [Severity]()), (last, []), (late, [.blocker])] {
      let facts = CancellationFacts(
        kind: .cooperative, resolutionReceivedOn: try statusDay(received),
        noticeOn: try statusDay(day))
      #expect(severities(judge(facts, by: RuleCatalogue.cancellation)) == expected, "\(day)")
    }
  }

  @Test(arguments: [
    (RevocationGround.noReport, 12), (.tooFewMembers, 12), (.overCapitalCap, 12),
    (.tooManyForeigners, 6), (.noAnnualMeeting, 18),
  ])
  func `a ground counts from the day its months are full`(
    ground: RevocationGround, months: Int
  ) throws {
    let since = try statusDay("2025-01-31")
    let full = since.adding(months: months)
    for (offset, isEarly) in [(-1, true), (0, false), (1, false)] {
      let facts = RevocationFacts(
        subject: .union, ground: ground, since: since,
        explanationDueOn: full.adding(days: -30), decidedOn: full.adding(days: offset))
      #expect(judge(facts, by: RuleCatalogue.revocation).isRefused == isEarly, "\(offset)")
    }
  }

  @Test func `a THT's missing report counts after 30 days, from Decree 295 only`() throws {
    let since = try statusDay("2026-08-03")
    for (offset, isEarly) in [(29, true), (30, false), (31, false)] {
      let facts = RevocationFacts(
        subject: .group, ground: .noReport, since: since, explanationDueOn: since,
        decidedOn: since.adding(days: offset))
      #expect(judge(facts, by: RuleCatalogue.revocation).isRefused == isEarly, "\(offset)")
    }
    #expect(RevocationGround.noReport.term(for: .group, .decree295)?.value == .days(30))
  }
}
