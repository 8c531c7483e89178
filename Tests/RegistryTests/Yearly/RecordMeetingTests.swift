import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Meetings of members, judged for time and quorum by the law of their year.
@Suite struct RecordMeetingTests {
  private func record(
    _ registry: Registry, on day: String, year: Int? = 2025, present: Int? = 5,
    entitled: Int? = 5, kind: MeetingKind = .annual
  ) throws -> FilingReceipt {
    try registry.recordMeeting(
      MeetingDossier(
        kind: kind, heldOn: try Acts.day(day), year: year, present: present, entitled: entitled,
        resolutionNumber: "01/NQ"), ofUnit: "htx-1", Acts.details())
  }

  @Test(arguments: [
    ("2026-05-03", [] as [RuleID]), ("2026-05-04", []), ("2026-05-05", ["meeting.annual-in-time"]),
  ])
  func theTimeEndsAfterTheHolidays(day: String, rules: [RuleID]) throws {
    #expect(try record(try Acts.registry(), on: day).findings.map(\.rule) == rules)
  }

  @Test func countsAndYearsThatCannotBeAreRefused() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, on: "2026-03-02", year: 2027, present: 6)
    }
    #expect(
      rules == ["record.meeting-count", "record.report-year", "record.meeting-year"])
    let negative = try Acts.blockers(of: registry) {
      _ = try record(registry, on: "2026-03-02", present: -1)
    }
    #expect(negative == ["record.count"])
  }

  @Test func anAnnualMeetingWithoutItsYearIsNotedAndNotJudged() throws {
    let findings = try record(try Acts.registry(), on: "2026-10-05", year: nil).findings
    #expect(findings.map(\.rule) == ["record.meeting-year"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func theSameMeetingAgainTakesTheFormersPlaceAndItIsKept() throws {
    let registry = try Acts.registry()
    let first = try #require(try record(registry, on: "2026-03-02", present: nil).filing)
    let second = try record(registry, on: "2026-03-02", present: 2)
    #expect(second.findings.map(\.rule) == ["meeting.quorum"])
    #expect(second.changes.map(\.field) == ["present"])
    let moment = Moment(day: registry.clock.today)
    #expect(try registry.meetings(at: moment).map(\.present) == [2])
    let known = Moment(day: registry.clock.today, knowledge: .filing(first))
    #expect(try registry.meetings(at: known).map(\.present) == [nil])
    _ = try record(registry, on: "2026-03-02", kind: .extraordinary)
    #expect(try registry.meetings(at: moment).count == 2)
  }
}
