import CooperativeLaw
import Testing

@testable import Registry

/// Calling off: until the last day, never after; and what else ends a case without the unit.
@Suite struct CancelCaseTests {
  /// Six months after 2026-02-02 end on Monday 2026-08-03.
  @Test(arguments: [("2026-08-02", true), ("2026-08-03", true), ("2026-08-04", false)])
  func aDissolutionIsCalledOffUntilTheLastDay(day: String, isInTime: Bool) throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-02-02", received: "2026-02-02")
    let act = {
      _ = try unit.registry.cancelCase(ofUnit: unit.unit, unit.details(on: day, received: day))
    }
    if isInTime {
      try act()
      #expect(try unit.status(on: day) == "active")
      #expect(try unit.file().summary.end == .cancelled)
      #expect(try !unit.registry.members(ofUnit: unit.unit, at: Moment(day: Acts.day(day))).isEmpty)
    } else {
      #expect(try unit.blockers(act) == ["status.cancelled-in-time"])
    }
  }

  @Test func law2012HasNoWayBack() throws {
    let unit = try Case.law2012()
    try unit.open(on: "2020-03-02", votes: (4, 3))
    let rules = try unit.blockers {
      _ = try unit.registry.cancelCase(ofUnit: unit.unit, unit.details(on: "2020-03-10"))
    }
    #expect(rules == ["status.transition"])
  }

  @Test func anotherDissolutionMayBeOpenedAfterOneWasCalledOff() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-02-02")
    try unit.registry.cancelCase(ofUnit: unit.unit, unit.details(on: "2026-03-02"))
    try unit.open(on: "2026-09-03")
    let file = try unit.file()
    #expect(file.summary.openedOn == (try Acts.day("2026-09-03")) && file.summary.end == nil)
  }
}
