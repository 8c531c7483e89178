package import CXLSXWriter
package import CooperativeLaw

/// A sheet that is written cell after cell and row after row.
package struct XLSXSheet {
  /// The longest number that Excel keeps to the last digit.
  private static let greatest = 999_999_999_999_999

  package let sheet: UnsafeMutablePointer<lxw_worksheet>
  package let formats: XLSXFormats
  package private(set) var row: UInt32 = 0
  private var column: UInt16 = 0
  /// The bytes of a text, with the zero that ends them in C.
  private var letters: [CChar] = []

  package init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: XLSXFormats) {
    self.sheet = sheet
    self.formats = formats
  }

  /// Goes to the first cell of the next row.
  package mutating func endRow() {
    row += 1
    column = 0
  }

  /// Leaves a cell out.
  package mutating func skip() { column += 1 }

  /// A text over several cells of the row, merged into one.
  package mutating func write(
    _ text: String, over count: Int, _ format: XLSXFormats.Format
  ) throws {
    guard count > 1 else { return try write(text, format) }
    let last = column + UInt16(count - 1)
    try worksheet_merge_range(sheet, row, column, row, last, text, format).orThrow()
    column = last + 1
  }

  /// How wide a column is, in letters; to be said before its rows.
  package func setWidth(_ letters: Int, ofColumn place: Int) throws {
    let at = UInt16(place)
    try worksheet_set_column(sheet, at, at, Double(letters), nil).orThrow()
  }

  /// A text: never a formula, whatever it begins with.
  package mutating func write(_ text: String, _ format: XLSXFormats.Format) throws {
    var text = text
    try text.withUTF8 { try write(utf8: $0, format) }
  }

  /// A text as UTF-8; a zero byte, which would end it, becomes a space.
  package mutating func write(
    utf8: UnsafeBufferPointer<UInt8>, _ format: XLSXFormats.Format
  ) throws {
    letters.removeAll(keepingCapacity: true)
    if utf8.contains(UInt8(ascii: "_")) {
      letters.append(contentsOf: Self.escaped(utf8).map(Self.letter))
    } else {
      letters.append(contentsOf: utf8.lazy.map(Self.letter))
    }
    letters.append(0)
    try worksheet_write_string(sheet, row, column, letters, format).orThrow()
    column += 1
  }

  private static func letter(_ byte: UInt8) -> CChar { CChar(bitPattern: byte == 0 ? 0x20 : byte) }

  /// The text with `_x005F_` for the `_` before `xHHHH_`, which Excel would read as one character.
  private static func escaped(_ utf8: UnsafeBufferPointer<UInt8>) -> some Sequence<UInt8> {
    String(decoding: utf8, as: UTF8.self)
      .replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_").utf8
  }

  /// A whole number; one with more digits than Excel keeps is written as text.
  package mutating func write(_ number: Int, _ format: XLSXFormats.Format) throws {
    guard number.magnitude <= Self.greatest else { return try write(String(number), format) }
    try write(Double(number), format)
  }

  /// A number of parts, such as 875 tenths.
  package mutating func write(_ number: Int, parts: Int, _ format: XLSXFormats.Format) throws {
    try write(Double(number) / Double(parts), format)
  }

  /// A day and a minute of it; Excel knows no day before 1900, which is written as text.
  package mutating func write(_ date: CivilDate, minute: Int? = nil) throws {
    guard (1900...9999).contains(date.year) else { return try write(date.slashed, formats.text) }
    var time = lxw_datetime(
      year: Int32(date.year), month: Int32(date.month), day: Int32(date.day),
      hour: Int32((minute ?? 0) / 60), min: Int32((minute ?? 0) % 60), sec: 0)
    let format = minute == nil ? formats.date : formats.time
    try worksheet_write_datetime(sheet, row, column, &time, format).orThrow()
    column += 1
  }

  /// An empty cell with its border.
  package mutating func writeBlank(_ format: XLSXFormats.Format) throws {
    try worksheet_write_blank(sheet, row, column, format).orThrow()
    column += 1
  }

  private mutating func write(_ number: Double, _ format: XLSXFormats.Format) throws {
    try worksheet_write_number(sheet, row, column, number, format).orThrow()
    column += 1
  }
}
