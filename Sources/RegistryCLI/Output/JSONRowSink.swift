import CooperativeLaw

/// Rows as JSON objects: in one array over many lines, or one object a line.
final class JSONRowSink: RowSink {
  private let buffer: OutputBuffer
  private let onePerLine: Bool
  /// The columns in order of their keys, each with what is written before its value.
  private let fields: [(place: Int, head: String)]
  private var row: [Cell] = []
  private var isEmpty = true

  /// Makes ready for rows.
  init(_ columns: [Column], onePerLine: Bool, into buffer: OutputBuffer) throws {
    self.buffer = buffer
    self.onePerLine = onePerLine
    let sorted = columns.enumerated().sorted { $0.element.key < $1.element.key }
    fields = sorted.enumerated().map { order, column in
      let before = (order == 0 ? "" : ",") + (onePerLine ? "" : "\n    ")
      return (column.offset, before + "\"\(column.element.key)\":" + (onePerLine ? "" : " "))
    }
    if !onePerLine { try buffer.append("[") }
  }

  func text(_ text: String) { row.append(.text(text)) }
  func text(utf8: UnsafeBufferPointer<UInt8>) {
    row.append(.text(String(decoding: utf8, as: UTF8.self)))
  }
  func integer(_ number: Int) { row.append(.integer(number)) }
  func money(_ amount: Int) { row.append(.money(amount)) }
  func tenths(_ tenths: Int) { row.append(.tenths(tenths)) }
  func hundredths(_ hundredths: Int) { row.append(.hundredths(hundredths)) }
  func date(_ date: CivilDate) { row.append(.date(date)) }
  func missing() { row.append(.missing) }

  func endRow() throws {
    try buffer.append(onePerLine ? "{" : isEmpty ? "\n  {" : ",\n  {")
    for field in fields {
      try buffer.append(field.head)
      try buffer.append(json: row[field.place])
    }
    try buffer.append(onePerLine ? "}\n" : "\n  }")
    isEmpty = false
    row.removeAll(keepingCapacity: true)
  }

  /// Closes the array.
  func finish() throws {
    if !onePerLine { try buffer.append(isEmpty ? "]\n" : "\n]\n") }
  }
}
