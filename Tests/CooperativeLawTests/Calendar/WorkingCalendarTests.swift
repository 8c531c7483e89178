import Testing

@testable import CooperativeLaw

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar.vietnam

  @Test func `every holiday is a weekday and every worked day a weekend day of its year`() {
    for year in PublicHolidays.years {
      #expect(year.daysOff.count >= 10, "\(year.year)")
      for day in year.daysOff { #expect(day.year == year.year && day.weekday <= 5, "\(day)") }
      for day in year.workedWeekendDays {
        #expect(day.year == year.year && day.weekday >= 6, "\(day)")
      }
      #expect(!year.source.isEmpty)
    }
  }

  @Test func `the years known are those from 2016 to 2026`() {
    #expect(PublicHolidays.years.map(\.year) == Array(2016...2026))
  }

  @Test(arguments: [
    ("2024-04-26", WorkingCalendar.DayKind.working), ("2024-04-27", .off),
    ("2024-04-29", .off), ("2024-05-02", .working), ("2024-05-04", .working),
    ("2025-04-26", .working), ("2026-01-02", .off), ("2026-01-10", .working),
    ("2018-12-31", .off), ("2019-01-05", .working), ("2023-01-20", .off),
    ("2015-06-01", .notKnown), ("2027-01-04", .notKnown), ("2026-11-23", .working),
    ("2026-11-24", .notKnown),
  ])
  func `a day is worked, off or not known`(day: String, kind: WorkingCalendar.DayKind) throws {
    #expect(calendar.kind(of: try #require(CivilDate(iso: day))) == kind)
  }
}
