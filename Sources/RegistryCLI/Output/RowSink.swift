import CooperativeLaw

/// What rows are written into, one cell after another in the order of the columns.
protocol RowSink: AnyObject {
  /// A text.
  func text(_ text: String) throws
  /// A text as UTF-8, such as SQLite hands it out, without making a `String`.
  func text(utf8: UnsafeBufferPointer<UInt8>) throws
  /// A count or a year.
  func integer(_ number: Int) throws
  /// An amount of đồng.
  func money(_ amount: Int) throws
  /// A score of tenths.
  func tenths(_ tenths: Int) throws
  /// A share in hundredths of a percent.
  func hundredths(_ hundredths: Int) throws
  /// A day.
  func date(_ date: CivilDate) throws
  /// A UTC time.
  func time(_ utc: String) throws
  /// A code and its words for people; data formats write the code.
  func coded(_ code: String, _ words: LocalizedText) throws
  /// Nothing known.
  func missing() throws
  /// Ends the row; every column must have had its cell.
  func endRow() throws
}

extension RowSink {
  func time(_ utc: String) throws { try text(utc) }
  func coded(_ code: String, _ words: LocalizedText) throws { try text(code) }

  /// A cell of any kind.
  func cell(_ cell: Cell) throws {
    switch cell {
    case .text(let text): try self.text(text)
    case .integer(let number): try integer(number)
    case .money(let amount): try money(amount)
    case .tenths(let tenths): try self.tenths(tenths)
    case .hundredths(let hundredths): try self.hundredths(hundredths)
    case .date(let date): try self.date(date)
    case .time(let utc): try time(utc)
    case .coded(let code, let words): try coded(code, words)
    case .missing: try missing()
    }
  }

  /// A whole row.
  func row(_ cells: [Cell]) throws {
    for value in cells { try cell(value) }
    try endRow()
  }
}
