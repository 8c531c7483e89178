import CooperativeLaw

/// Rows as they stand in a table of a page.
final class HTMLRowSink: RowSink {
  private let columns: [Column]
  private let buffer: OutputBuffer
  /// What is written before the first row.
  private let opening: String
  private var place = 0
  /// Whether no row was written yet.
  private(set) var isEmpty = true

  /// Makes ready for rows.
  init(_ columns: [Column], into buffer: OutputBuffer, before opening: String) {
    self.columns = columns
    self.buffer = buffer
    self.opening = opening
  }

  func text(_ text: String) throws { try write(.text(text)) }
  func text(utf8: UnsafeBufferPointer<UInt8>) throws {
    try write(.text(String(decoding: utf8, as: UTF8.self)))
  }
  func integer(_ number: Int) throws { try write(.integer(number)) }
  func money(_ amount: Int) throws { try write(.money(amount)) }
  func tenths(_ tenths: Int) throws { try write(.tenths(tenths)) }
  func hundredths(_ hundredths: Int) throws { try write(.hundredths(hundredths)) }
  func date(_ date: CivilDate) throws { try write(.date(date)) }
  func time(_ utc: String) throws { try write(.time(utc)) }
  func coded(_ code: String, _ words: LocalizedText) throws { try write(.coded(code, words)) }
  func missing() throws { try write(.missing) }

  func endRow() throws {
    try buffer.append("</tr>\n")
    place = 0
  }

  private func write(_ cell: Cell) throws {
    if isEmpty { try buffer.append(opening) }
    isEmpty = false
    if place == 0 { try buffer.append("<tr>") }
    let text = cell.shown(in: columns[place])
    try buffer.append("<td")
    try buffer.append(kind(of: cell, text))
    try buffer.append(HTMLText.guarding(cell, text))
    try buffer.append(">")
    try buffer.append(HTMLText.cell(text))
    try buffer.append("</td>")
    place += 1
  }

  /// Numbers stand to the right; codes and days are not broken into lines.
  private func kind(of cell: Cell, _ text: String) -> String {
    switch cell {
    case .integer, .money, .tenths, .hundredths: return " class=\"r\""
    case .date, .time: return " class=\"c\""
    case .text, .coded, .missing:
      let column = columns[place]
      let isCode = column.kind == .code && text.utf8.count <= Column.longestCode
      return column.alignsRight
        ? " class=\"r\"" : isCode || column.kind == .date ? " class=\"c\"" : ""
    }
  }
}
