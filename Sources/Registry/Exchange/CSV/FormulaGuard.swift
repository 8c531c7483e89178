/// The apostrophe that keeps a spreadsheet from running a cell as a formula.
///
/// A cell that already starts with apostrophes before such a sign gets one more, so that taking
/// one off always gives back the cell that was written.
enum FormulaGuard {
  /// The sign that is put before the cell.
  static let sign = UInt8(ascii: "'")

  /// Whether a spreadsheet might run the cell, or the cell looks guarded already.
  @inline(__always)
  static func isNeeded(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let first = cell.first, first <= UInt8(ascii: "@") else { return false }
    return startsFormula(first) || (first == sign && startsFormula(firstAfterSigns(cell)))
  }

  /// Whether the cell carries a guard that can be taken off.
  @inline(__always)
  static func isGuarded(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard cell.first == sign else { return false }
    return startsFormula(firstAfterSigns(cell))
  }

  private static func firstAfterSigns(_ cell: UnsafeRawBufferPointer) -> UInt8 {
    cell.first { $0 != sign } ?? sign
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
