/// The apostrophe that keeps a spreadsheet from running a cell as a formula.
///
/// A cell that already starts with apostrophes before such a sign gets one more, so that taking
/// one off always gives back the cell that was written.
package enum FormulaGuard {
  /// The sign that is put before the cell.
  static let sign = UInt8(ascii: "'")

  /// Whether a spreadsheet might run the text, or the text looks guarded already.
  package static func isNeeded(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isNeeded(UnsafeRawBufferPointer($0)) }
  }

  /// Whether a spreadsheet might run the cell, or the cell looks guarded already.
  @inline(__always)
  package static func isNeeded(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let first = cell.first, first <= UInt8(ascii: "@") || first == wideLead else {
      return false
    }
    return startsFormula(cell)
  }

  /// Whether the cell carries a guard that can be taken off.
  @inline(__always)
  static func isGuarded(_ cell: UnsafeRawBufferPointer) -> Bool {
    cell.first == sign && startsFormula(cell)
  }

  /// Whether behind apostrophes and spaces comes `= + - @`, a tab or a line end, which some programs
  /// drop before they look for a sign, or a wide sign of East Asian keyboards, which some take for
  /// the plain one.
  private static func startsFormula(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let place = cell.firstIndex(where: { $0 != sign && $0 != UInt8(ascii: " ") }) else {
      return false
    }
    switch cell[place] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      return true
    case wideLead: return wideSigns.contains { cell[place...].starts(with: $0) }
    default: return false
    }
  }

  /// The first byte of the wide signs.
  private static let wideLead: UInt8 = 0xEF
  private static let wideSigns = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
