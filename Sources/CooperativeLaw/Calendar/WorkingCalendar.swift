/// Which days State offices work: Monday to Friday but for public holidays and swapped days.
public struct WorkingCalendar: Sendable {
  /// What is known of one day.
  public enum DayKind: Hashable, Sendable {
    /// Offices work.
    case working
    /// Offices are closed.
    case off
    /// The holidays of that year are not among the data.
    case notKnown
  }

  /// The calendar of Vietnam.
  public static let vietnam = WorkingCalendar(years: PublicHolidays.years)

  private let years: [Int: HolidayYear]

  /// Makes a calendar from the years known; the last of two for one year counts.
  public init(years: [HolidayYear]) {
    self.years = Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }

  /// What is known of a day.
  public func kind(of day: CivilDate) -> DayKind {
    guard let year = years[day.year] else { return .notKnown }
    if let limit = year.knownBefore, day >= limit { return .notKnown }
    if day.weekday >= 6 { return year.workedWeekendDays.contains(day) ? .working : .off }
    return year.daysOff.contains(day) ? .off : .working
  }
}
