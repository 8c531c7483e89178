import CooperativeLaw
import Registry

/// Rows as values with a separator between them (RFC 4180), through the registry's own writer.
final class SeparatedValuesSink: RowSink {
  /// How values are told apart, and for whom.
  struct Style {
    let separator: UInt8
    let usesCRLF: Bool
    /// A byte order mark, without which Excel misreads Vietnamese.
    let startsWithMark: Bool
    /// Headings for people instead of the contract's names.
    let headings: Language?
    /// What stands before the decimals; Excel reads the comma where lists are parted by `;`.
    let decimalMark: String

    static let csv = Style(
      separator: UInt8(ascii: ","), usesCRLF: false, startsWithMark: false, headings: nil,
      decimalMark: ".")
    static let tsv = Style(
      separator: UInt8(ascii: "\t"), usesCRLF: false, startsWithMark: false, headings: nil,
      decimalMark: ".")
    static let excel = Style(
      separator: UInt8(ascii: ";"), usesCRLF: true, startsWithMark: true, headings: .vi,
      decimalMark: ",")
  }

  private let writer: CSVWriter
  private let style: Style

  /// Makes ready for rows.
  init(style: Style, into sink: any ByteSink) {
    self.style = style
    var options = CSVWriteOptions()
    options.delimiter = style.separator
    options.usesCRLF = style.usesCRLF
    options.startsWithMark = style.startsWithMark
    writer = CSVWriter(options: options) { try sink.write($0) }
  }

  /// Writes the line of headings.
  func headings(_ columns: [Column]) throws {
    try writer.writeRow(
      columns.map { column in style.headings.map { column.heading[$0] } ?? column.key })
  }

  /// Writes a title over a table.
  func title(_ title: LocalizedText) throws {
    try writer.writeRow([style.headings.map { title[$0] } ?? say(title)])
  }

  /// Writes what is not yet written.
  func finish() throws { try writer.finish() }

  func text(_ text: String) throws { try writer.write(text) }

  func text(utf8: UnsafeBufferPointer<UInt8>) throws { try writer.write(utf8) }

  func integer(_ number: Int) throws { try writer.write(number) }

  func money(_ amount: Int) throws { try writer.write(amount) }

  func tenths(_ tenths: Int) throws {
    try writer.write(number: Decimals.text(tenths, places: 1, mark: style.decimalMark))
  }

  func hundredths(_ hundredths: Int) throws {
    try writer.write(number: Decimals.text(hundredths, places: 2, mark: style.decimalMark))
  }

  func date(_ date: CivilDate) throws { try writer.write(number: date.description) }

  func missing() throws { try writer.write("") }

  func endRow() throws { try writer.endRow() }
}
