/// What is known of a birth date: old books often hold the year only.
public enum BirthDate: Hashable, Sendable {
  /// The day.
  case day(CivilDate)
  /// The year only.
  case year(Int)

  /// The ages a person can have on a day: one, or two when only the year is known.
  public func ages(on day: CivilDate) -> ClosedRange<Int> {
    switch self {
    case .day(let birth):
      let age = birth.wholeYears(until: day)
      return age...age
    case .year(let year):
      let age = day.year - year
      let isYearEnd = day.month == 12 && day.day == 31
      return (isYearEnd ? age : age - 1)...age
    }
  }
}
