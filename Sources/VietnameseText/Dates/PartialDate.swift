/// A date of which perhaps only the year is known, as with births in old books.
public enum PartialDate: Hashable, Sendable {
  /// A day that exists in the calendar.
  case full(year: Int, month: Int, day: Int)
  /// A year alone.
  case yearOnly(Int)

  /// The year.
  public var year: Int {
    switch self {
    case .full(let year, _, _), .yearOnly(let year): year
    }
  }

  /// The date as it is shown: `05/01/2020`, or the year alone.
  public var formatted: String {
    switch self {
    case .full(let year, let month, let day):
      "\(padded(day))/\(padded(month))/\(String(repeating: "0", count: 4 - "\(year)".count))\(year)"
    case .yearOnly(let year): "\(year)"
    }
  }
}

/// Why a text is not a date.
public enum DateProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text has none of the forms a date can have.
  case notADate
  /// The year has two digits, which may mean two centuries.
  case twoDigitYear
  /// Only month and year were given.
  case dayMissing
  /// The month is not from 1 to 12; the day always comes first.
  case noSuchMonth(Int)
  /// The month has no such day in that year.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// The year is outside 1800 to 2199, surely a slip of typing.
  case implausibleYear(Int)
  /// A day number of a spreadsheet, read only when that is asked for.
  case spreadsheetSerial(Int)
}

/// The date as official documents write it: `ngày 05 tháng 01 năm 2020`, `ngày 29 tháng 6 năm 2019`.
///
/// Days below 10 and the months 1 and 2 get a zero (Decree 30/2020/NĐ-CP, Annex I).
public func formatOfficialDate(year: Int, month: Int, day: Int) -> String {
  "ngày \(padded(day)) tháng \(month <= 2 ? padded(month) : "\(month)") năm \(year)"
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
