import CooperativeLaw

/// Rows as JSON objects: in one array over many lines, or one object a line.
final class JSONRowSink: RowSink {
  private let keys: [String]
  private let buffer: OutputBuffer
  private let onePerLine: Bool
  private var values: [String: JSONValue] = [:]
  private var place = 0
  private var isEmpty = true

  /// Makes ready for rows.
  init(_ columns: [Column], onePerLine: Bool, into buffer: OutputBuffer) throws {
    keys = columns.map(\.key)
    self.buffer = buffer
    self.onePerLine = onePerLine
    if !onePerLine { try buffer.append("[") }
  }

  func text(_ text: String) { add(.text(text)) }
  func text(utf8: UnsafeBufferPointer<UInt8>) {
    add(.text(String(decoding: utf8, as: UTF8.self)))
  }
  func integer(_ number: Int) { add(.integer(number)) }
  func money(_ amount: Int) { add(.integer(amount)) }
  func tenths(_ tenths: Int) { add(.tenths(tenths)) }
  func date(_ date: CivilDate) { add(JSONValue(.date(date))) }
  func missing() { add(.null) }

  func endRow() throws {
    if !onePerLine { try buffer.append(isEmpty ? "\n  " : ",\n  ") }
    try JSONValue.object(values).write(into: buffer, indent: onePerLine ? nil : 2)
    if onePerLine { try buffer.append("\n") }
    isEmpty = false
    values.removeAll(keepingCapacity: true)
    place = 0
  }

  /// Closes the array.
  func finish() throws {
    if !onePerLine { try buffer.append(isEmpty ? "]\n" : "\n]\n") }
  }

  private func add(_ value: JSONValue) {
    values[keys[place]] = value
    place += 1
  }
}
