public import CooperativeLaw

/// What is wrong with a CSV file, its header, or one of its rows.
public enum CSVProblem: Error, Sendable, Hashable {
  /// The file cannot be opened; the code is the system's.
  case cannotOpen(path: String, code: Int32)
  /// The file broke off while it was read.
  case cannotRead(path: String, code: Int32)
  /// The output cannot be written.
  case cannotWrite(path: String, code: Int32)
  /// There is no text in the file.
  case empty(path: String)
  /// There is a header and no row under it.
  case headerOnly(CSVPlace)
  /// The file is a workbook, not text.
  case workbook(path: String)
  /// The file starts with the mark of UTF-16.
  case utf16(CSVPlace)
  /// A byte that UTF-8 does not allow; old Vietnamese encodings look like this.
  case notUTF8(CSVPlace, byte: UInt8)
  /// A NUL byte, which no text has.
  case nulByte(CSVPlace)
  /// A cell over the limit.
  case cellTooLarge(CSVPlace, limit: Int)
  /// A row whose cells together are over the limit.
  case rowTooLarge(CSVPlace, limit: Int)
  /// A quote that was opened and never closed.
  case unclosedQuote(CSVPlace)
  /// Text right after a closing quote.
  case textAfterQuote(CSVPlace)

  /// A heading nobody knows, with the nearest one that is known.
  case unknownColumn(CSVPlace, nearest: LocalizedText?)
  /// Two headings that mean the same column.
  case repeatedColumn(CSVPlace, first: CSVPlace, key: String)
  /// A heading that says the cells are in another measure than the column's.
  case otherMeasure(CSVPlace, measure: String, key: String)
  /// Columns the file must have and has not.
  case missingColumns(CSVPlace, headings: [LocalizedText])

  /// A row with fewer cells than the header.
  case tooFewCells(CSVPlace, found: Int, expected: Int)
  /// A row with more cells than the header.
  case tooManyCells(CSVPlace, found: Int, expected: Int)

  /// Whether the problem stops the import, or is only to be looked at.
  public var severity: Severity {
    switch self {
    case .unknownColumn, .headerOnly: .warning
    case .cannotOpen, .cannotRead, .cannotWrite, .empty, .workbook, .utf16, .notUTF8, .nulByte,
      .cellTooLarge, .rowTooLarge, .unclosedQuote, .textAfterQuote, .repeatedColumn,
      .otherMeasure, .missingColumns, .tooFewCells, .tooManyCells:
      .blocker
    }
  }

  /// Where it is; none when the file as a whole is meant.
  public var place: CSVPlace? {
    switch self {
    case .cannotOpen, .cannotRead, .cannotWrite, .empty, .workbook: nil
    case .headerOnly(let place), .utf16(let place), .nulByte(let place),
      .unclosedQuote(let place), .textAfterQuote(let place):
      place
    case .notUTF8(let place, _), .cellTooLarge(let place, _), .rowTooLarge(let place, _),
      .unknownColumn(let place, _), .missingColumns(let place, _):
      place
    case .repeatedColumn(let place, _, _), .otherMeasure(let place, _, _),
      .tooFewCells(let place, _, _), .tooManyCells(let place, _, _):
      place
    }
  }
}
