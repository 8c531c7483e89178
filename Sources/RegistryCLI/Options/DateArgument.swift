import ArgumentParser
import CooperativeLaw

/// A day as it is typed: `31/12/2025` or `2025-12-31`.
struct DateArgument: ExpressibleByArgument, Equatable {
  let date: CivilDate

  /// Reads either form; days and months may have one digit in the first.
  init?(argument: String) {
    guard let date = CivilDate(iso: argument) ?? DateArgument.slashed(argument) else { return nil }
    self.date = date
  }

  /// What is shown as a default value in help.
  var defaultValueDescription: String { date.slashed }

  private static func slashed(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4, let day = number(parts[0]), let month = number(parts[1]),
      let year = number(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }
}
