import CXLSXWriter
import CooperativeLaw
import Registry
import SheetWriter

/// Rows as cells of a sheet, which goes on in a next one when Excel's last row is reached.
final class XLSXRowSink: RowSink {
  /// The rows that a sheet of Excel holds.
  static let rowLimit: UInt32 = 1_048_576

  private let book: XLSXBook
  private let name: String
  private let title: String?
  /// The columns of the row being written; a list of fields gives each row its own.
  var columns: [Column]
  private let widths: [Int]
  private let hasHeadings: Bool
  private let rowLimit: UInt32
  private var sheet: XLSXSheet?
  private var place = 0

  /// Makes ready for rows; a sheet is added with the first of them.
  init(
    _ columns: [Column], in book: XLSXBook, name: String, title: String?, widths: [Int]? = nil,
    hasHeadings: Bool = true, rowLimit: UInt32 = XLSXRowSink.rowLimit
  ) {
    self.columns = columns
    self.book = book
    self.name = name
    self.title = title
    self.widths = widths ?? columns.map(\.paperWidth)
    self.hasHeadings = hasHeadings
    self.rowLimit = rowLimit
  }

  /// Adds the sheet, its title and its headings, unless they are there.
  func begin() throws {
    guard sheet == nil else { return }
    var new = XLSXSheet(try book.addSheet(named: DisplayWidth.harmless(name)), book.formats)
    if let title {
      try new.write(title, book.formats.title)
      new.endRow()
    }
    let setup = XLSXPrintSetup(
      widths: widths, headings: hasHeadings ? new.row : nil, foot: book.foot)
    try setup.apply(to: new.sheet)
    if hasHeadings {
      for column in columns { try new.write(say(column.heading), book.formats.heading) }
      new.endRow()
    }
    sheet = new
  }

  /// Ends the sheet, if it was begun, with a sentence under it.
  func finish(note: String? = nil) throws {
    guard var last = sheet else { return }
    try endSheet()
    guard let note, last.row + 1 < rowLimit else { return }
    last.endRow()
    try last.write(note, book.formats.note)
  }

  func text(_ text: String) throws {
    try write { sheet, column in
      if column.kind == .date, let day = CivilDate(iso: text) {
        try sheet.write(day)
      } else {
        try text.withUTF8Bytes { try sheet.write(utf8: $0, format(of: $0, in: column)) }
      }
    }
  }

  func text(utf8: UnsafeBufferPointer<UInt8>) throws {
    guard columns[place].kind != .date else {
      return try text(String(decoding: utf8, as: UTF8.self))
    }
    try write { sheet, column in
      try sheet.write(utf8: utf8, format(of: utf8, in: column))
    }
  }

  func integer(_ number: Int) throws {
    try write { sheet, column in
      try sheet.write(number, column.isCounted ? book.formats.counted : book.formats.number)
    }
  }

  func money(_ amount: Int) throws {
    try write { sheet, _ in try sheet.write(amount, book.formats.counted) }
  }

  func tenths(_ tenths: Int) throws {
    try write { sheet, _ in try sheet.write(tenths, parts: 10, book.formats.tenths) }
  }

  func hundredths(_ hundredths: Int) throws {
    try write { sheet, _ in try sheet.write(hundredths, parts: 100, book.formats.hundredths) }
  }

  func date(_ date: CivilDate) throws { try write { sheet, _ in try sheet.write(date) } }

  func time(_ utc: String) throws {
    guard let time = UTCTime(utc) else { return try text(utc) }
    try write { sheet, _ in try sheet.write(time.day, minute: time.minute) }
  }

  func coded(_ code: String, _ words: LocalizedText) throws { try text(say(words)) }

  func missing() throws { try write { sheet, _ in try sheet.writeBlank(book.formats.text) } }

  func endRow() throws {
    try begin()
    sheet?.endRow()
    place = 0
    guard sheet?.row == rowLimit else { return }
    try endSheet()
  }
}

extension XLSXRowSink {
  private func write(_ body: (inout XLSXSheet, Column) throws -> Void) throws {
    try begin()
    guard var open = sheet else { return }
    // Moved out and back, so that the sheet's buffer is not copied.
    sheet = nil
    defer { sheet = open }
    try body(&open, columns[place])
    place += 1
  }

  /// A sentence among codes is plain text: Excel shows long cells of its text format as `####`.
  ///
  /// What begins like a formula is text too when somebody goes into the cell and out again.
  private func format(
    of utf8: UnsafeBufferPointer<UInt8>, in column: Column
  ) -> XLSXFormats.Format {
    let isCode = column.kind == .code && utf8.count <= Column.longestCode
    let isFormula = FormulaGuard.isNeeded(UnsafeRawBufferPointer(utf8)) && utf8.count <= 255
    return isCode || isFormula ? book.formats.code : book.formats.text
  }

  /// Buttons that sort and filter, over all the rows that there are.
  private func endSheet() throws {
    guard let full = sheet else { return }
    sheet = nil
    guard hasHeadings, let last = UInt16(exactly: columns.count - 1) else { return }
    let headings: UInt32 = title == nil ? 0 : 1
    try worksheet_autofilter(full.sheet, headings, 0, max(headings, full.row - 1), last).orThrow()
  }
}
