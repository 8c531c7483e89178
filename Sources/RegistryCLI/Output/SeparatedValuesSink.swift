import CooperativeLaw

/// Rows as values with a separator between them (RFC 4180).
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it.
final class SeparatedValuesSink: RowSink {
  /// How values are told apart, and for whom.
  struct Style {
    let separator: UInt8
    let lineEnd: StaticString
    /// A byte order mark, without which Excel misreads Vietnamese.
    let startsWithMark: Bool
    /// Headings for people instead of the contract's names.
    let headings: Language?

    static let csv = Style(
      separator: UInt8(ascii: ","), lineEnd: "\n", startsWithMark: false, headings: nil)
    static let tsv = Style(
      separator: UInt8(ascii: "\t"), lineEnd: "\n", startsWithMark: false, headings: nil)
    static let excel = Style(
      separator: UInt8(ascii: ";"), lineEnd: "\r\n", startsWithMark: true, headings: .vi)
  }

  private let buffer: OutputBuffer
  private let style: Style
  private var isFirst = true

  /// Writes the line of headings and makes ready for rows.
  init(_ columns: [Column], style: Style, into buffer: OutputBuffer) throws {
    self.buffer = buffer
    self.style = style
    if style.startsWithMark { try buffer.append("\u{FEFF}") }
    for column in columns { try text(style.headings.map { column.heading[$0] } ?? column.key) }
    try endRow()
  }

  func text(_ text: String) throws { try text.withUTF8Bytes { try self.text(utf8: $0) } }

  func text(utf8: UnsafeBufferPointer<UInt8>) throws {
    try separate()
    guard let first = utf8.first else { return }
    let isFormula = SeparatedValuesSink.startsFormula(first)
    guard needsQuotes(utf8) else {
      if isFormula { try buffer.append(UInt8(ascii: "'")) }
      return try buffer.append(utf8)
    }
    try buffer.append(UInt8(ascii: "\""))
    if isFormula { try buffer.append(UInt8(ascii: "'")) }
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { try buffer.append(byte) }
      try buffer.append(byte)
    }
    try buffer.append(UInt8(ascii: "\""))
  }

  func integer(_ number: Int) throws {
    try separate()
    try buffer.append(number: number)
  }

  func money(_ amount: Int) throws { try integer(amount) }

  func tenths(_ tenths: Int) throws {
    try separate()
    try buffer.append(tenths: tenths)
  }

  func date(_ date: CivilDate) throws {
    try separate()
    try buffer.append(date: date)
  }

  func missing() throws { try separate() }

  func endRow() throws {
    try buffer.append(
      UnsafeBufferPointer(start: style.lineEnd.utf8Start, count: style.lineEnd.utf8CodeUnitCount))
    isFirst = true
  }

  private func separate() throws {
    if isFirst { isFirst = false } else { try buffer.append(style.separator) }
  }

  private func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in utf8
    where byte == style.separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
    {
      return true
    }
    return false
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
