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
  /// The mask of each column; empty when nothing is covered.
  private let masks: [PersonalMask?]

  init(_ statement: OpaquePointer, masks: [PersonalMask?]) {
    self.statement = statement
    self.masks = masks
  }

  /// A cell, counted from zero in the order of the columns.
  public subscript(column: Int) -> ExportCell {
    let index = Int32(truncatingIfNeeded: column)
    switch sqlite3_column_type(statement, index) {
    case SQLITE_NULL: return .missing
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, index)))
    default:
      let start = sqlite3_column_text(statement, index)
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, index)))
      guard !masks.isEmpty, let mask = masks[column] else { return .text(bytes) }
      return .covered(mask.covered(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
