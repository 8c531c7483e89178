internal import CooperativeLaw

/// The days that the stories turn on.
enum Days {
  /// The last day that the books know, that of the sample district: no later day is written as past.
  static let last = day(2026, 10, 31)
  /// Provinces and communes of the new map (Resolution 202/2025/QH15).
  static let newMap = day(2025, 7, 1)
  static let law2012 = day(2013, 7, 1)
  static let law2023 = day(2024, 7, 1)
  static let firstYear = 2016
  static let lastYear = 2026

  /// A day written out in this program; the epoch would show at once where one is mistyped.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
}

extension Chance {
  /// A day between two, both included; the first when the second is not later.
  mutating func day(_ first: CivilDate, _ last: CivilDate) -> CivilDate {
    first.adding(days: below(last.dayNumber - first.dayNumber + 1))
  }

  /// A day on which offices work.
  mutating func weekday(_ first: CivilDate, _ last: CivilDate) -> CivilDate {
    let day = day(first, last)
    return day.weekday < 6 ? day : day.adding(days: -2)
  }
}
