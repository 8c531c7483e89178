import Testing

@testable import CooperativeLaw

@Suite struct DeadlineTests {
  @Test(arguments: [
    // The first day is not counted; a weekend is not counted.
    (CivilDate(2024, 7, 15), Period.workingDays(3), CivilDate(2024, 7, 18)),
    (CivilDate(2024, 7, 18), .workingDays(3), CivilDate(2024, 7, 23)),
    // Across 30/4 and 1/5 with a swapped Monday and a worked Saturday.
    (CivilDate(2024, 4, 26), .workingDays(3), CivilDate(2024, 5, 4)),
    // A last day off moves to the next working day.
    (CivilDate(2024, 7, 8), .days(10), CivilDate(2024, 7, 18)),
    (CivilDate(2024, 7, 10), .days(10), CivilDate(2024, 7, 22)),
    (CivilDate(2024, 8, 23), .days(10), CivilDate(2024, 9, 4)),
    (CivilDate(2024, 1, 31), .months(1), CivilDate(2024, 2, 29)),
    (CivilDate(2024, 3, 1), .months(6), CivilDate(2024, 9, 4)),
  ])
  func `a period ends as the Civil Code counts`(event: CivilDate, period: Period, last: CivilDate) {
    let deadline = Deadline.after(event, period)
    #expect(deadline == .day(last))
    #expect(deadline.isMissed(on: last) == false)
    #expect(deadline.isMissed(on: last.adding(days: 1)) == true)
    #expect(deadline.daysLate(on: last) == 0)
    #expect(deadline.daysLate(on: last.adding(days: 3)) == 3)
  }

  @Test func `a period into a year without holidays is not guessed`() {
    let working = Deadline.after(CivilDate(2026, 11, 20), .workingDays(5))
    #expect(working == .notKnown(noEarlierThan: CivilDate(2026, 11, 25)))
    #expect(working.isMissed(on: CivilDate(2026, 11, 25)) == false)
    #expect(working.isMissed(on: CivilDate(2026, 11, 26)) == nil)
    #expect(working.daysLate(on: CivilDate(2026, 11, 26)) == nil)
    let months = Deadline.after(CivilDate(2026, 10, 1), .months(6))
    #expect(months == .notKnown(noEarlierThan: CivilDate(2027, 4, 1)))
  }

  @Test func `five working days before an unknown year end within the known one`() {
    #expect(
      Deadline.after(CivilDate(2026, 11, 16), .workingDays(5)) == .day(CivilDate(2026, 11, 23)))
  }
}
