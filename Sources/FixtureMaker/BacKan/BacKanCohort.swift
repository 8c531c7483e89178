internal import CooperativeLaw

/// Cooperatives of the scenario that were founded, and perhaps ended, in the same years.
struct BacKanCohort {
  let count: Int
  let first: CivilDate
  let last: CivilDate
  /// The day the first of them ended, the others a week after one another.
  var ended: CivilDate?
  /// Whether it is in force on 2021-12-31.
  var isCounted = true

  /// In force on 2016-12-31 are 60 + 22 = 82, on 2021-12-31 60 + 150 + 24 = 234.
  static let all: [BacKanCohort] = [
    BacKanCohort(count: 60, first: Days.day(2013, 9, 3), last: Days.day(2016, 11, 30)),
    BacKanCohort(
      count: 22, first: Days.day(2013, 8, 6), last: Days.day(2016, 12, 20),
      ended: Days.day(2017, 5, 9), isCounted: false),
    BacKanCohort(count: 150, first: Days.day(2017, 1, 10), last: Days.day(2020, 12, 10)),
    // Under twelve months old when ratings were made in December 2021.
    BacKanCohort(count: 24, first: Days.day(2021, 1, 5), last: Days.day(2021, 12, 21)),
    // After the day that is asked about.
    BacKanCohort(
      count: 6, first: Days.day(2022, 1, 11), last: Days.day(2022, 6, 7), isCounted: false),
  ]

  /// The day of registration of one of them, spread evenly over the cohort's years.
  func day(_ place: Int) -> CivilDate {
    let span = last.dayNumber - first.dayNumber
    let day = first.adding(days: span * place / max(count - 1, 1))
    return day.weekday < 6 ? day : day.adding(days: -2)
  }
}
