internal import GRDBSQLite

/// A cell of an export.
public enum ExportCell {
  /// Nothing known.
  case missing
  /// A whole number: an amount of đồng, or a number in a book.
  case integer(Int)
  /// Words, codes and ISO days as SQLite hands them out, without a copy; valid until the next row.
  case text(UnsafeBufferPointer<UInt8>)
  /// Personal data that is covered.
  case covered(String)
}

/// One row of an export, lent for the length of a call: nothing in it may be kept without a copy.
public struct ExportRow: ~Copyable {
  private let statement: OpaquePointer
  /// Where each column stands in the statement, and how it is covered.
  private let cells: [(place: Int32, mask: PersonalMask?)]

  init(_ statement: OpaquePointer, cells: [(place: Int32, mask: PersonalMask?)]) {
    self.statement = statement
    self.cells = cells
  }

  /// A cell, counted from zero in the order of the columns.
  public subscript(column: Int) -> ExportCell {
    let (place, mask) = cells[column]
    switch sqlite3_column_type(statement, place) {
    case SQLITE_NULL: return .missing
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, place)))
    default:
      let start = sqlite3_column_text(statement, place)
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, place)))
      guard let mask else { return .text(bytes) }
      return .covered(mask.covered(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
