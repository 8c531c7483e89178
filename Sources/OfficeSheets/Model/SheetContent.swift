/// What is in a cell.
public enum SheetContent: Hashable, Sendable {
  /// Text as it was typed, also where it looks like a number.
  case text(String)
  /// A number in plain decimal digits without exponent, as exact as the file has it.
  case number(String)
  /// A day, or a moment of a day.
  case date(SheetDate)
  /// True or false.
  case boolean(Bool)
  /// No value.
  case error(SheetCellError)
  /// Nothing.
  case empty
}

/// Why a cell has no value.
public enum SheetCellError: Hashable, Sendable {
  /// A formula came to an error: `#N/A`, `#REF!`, `#VALUE!`.
  case value(String)
  /// A formula that no program has calculated before the file was saved.
  case formulaWithoutValue
}

/// A day as a spreadsheet counts it.
public struct SheetDate: Hashable, Sendable {
  /// The number as the file has it, in the file's own count.
  public let serial: String
  /// The day in the count of 1900: 1 is 1900-01-01, 60 the 29 February 1900 that never was.
  public let days: Int
  /// Seconds since midnight, 0 to 86,399.
  public let seconds: Int
  /// Whether the file counts from 1904, as Excel for Mac did.
  public let isFrom1904: Bool

  /// How many days the count of 1904 starts after the count of 1900.
  static let offsetOf1904 = 1462
}
