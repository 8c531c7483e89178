import ArgumentParser
import CooperativeLaw

/// A year as it is typed: four digits.
struct YearArgument: ExpressibleByArgument {
  let year: Int

  init?(argument: String) {
    guard argument.utf8.count == 4, let year = Int(argument), (1990...2200).contains(year) else {
      return nil
    }
    self.year = year
  }

  /// The yearly period of a year, or of the latest year that has ended.
  static func period(_ typed: YearArgument?, today: CivilDate) -> ReturnPeriod {
    if let typed { return .year(typed.year) }
    let period = ReturnPeriod.year(today.year)
    return period.last <= today ? period : .year(today.year - 1)
  }
}
