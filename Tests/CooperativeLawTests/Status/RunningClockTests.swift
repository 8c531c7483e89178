import CooperativeLaw
import Testing

/// Which times of law still run after the events on record.
@Suite struct RunningClockTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func running(
    _ events: [(String, StatusEvent)], received: String? = nil
  ) throws -> [RunningClock] {
    let receipt = try received.map(day)
    return StatusHistory(
      of: .cooperative, from: try day("2025-01-02"),
      events: try events.map { DatedStatusEvent(try day($0.0), $0.1) }
    ).runningClocks { _ in receipt }
  }

  @Test func `a suspension runs by itself and in a row from the first day`() throws {
    let first = try running([("2026-08-03", .suspended)])
    #expect(first.map(\.clock.duty) == [.suspensionLength, .suspensionTotal])
    let more = try running([("2026-08-03", .suspended), ("2026-10-01", .suspensionExtended)])
    #expect(more.map(\.clock.duty) == [.suspensionLength, .suspensionTotal])
    #expect(
      more.map(\.deadline) == [.day(try day("2027-09-30")), .day(try day("2028-08-02"))])
    #expect(more.map(\.from) == [try day("2026-10-01"), try day("2026-08-03")])
  }

  @Test(arguments: [
    (StatusEvent.resumed, [] as [StatusDuty]), (.revokedForTax, []),
    (.dissolutionOpened(.voluntary), [.silence, .cancellation]),
  ])
  func `its times end when it ends`(event: StatusEvent, left: [StatusDuty]) throws {
    let after = try running([("2026-08-03", .suspended), ("2026-10-01", event)])
    #expect(after.map(\.clock.duty) == left)
  }

  @Test func `what is counted from a receipt that is not on record has no last day`() throws {
    let opened: [(String, StatusEvent)] = [("2026-08-03", .dissolutionOpened(.voluntary))]
    #expect(try running(opened).allSatisfy { $0.deadline == nil })
    let known = try running(opened, received: "2026-08-04")
    #expect(known.map(\.clock.duty) == [.silence, .cancellation])
    #expect(known.allSatisfy { $0.from == (try? day("2026-08-04")) && $0.deadline != nil })
  }

  @Test func `nothing runs after the end`() throws {
    let ended = try running([
      ("2026-08-03", .dissolutionOpened(.voluntary)), ("2026-10-01", .dissolutionCompleted),
    ])
    #expect(ended.isEmpty)
  }
}
