import CooperativeLaw

/// Rows kept in memory, for what must be measured before it is written.
final class CollectingSink: RowSink {
  private(set) var rows: [[Cell]] = []
  private var row: [Cell] = []

  func text(_ text: String) { row.append(.text(text)) }
  func text(utf8: UnsafeBufferPointer<UInt8>) {
    row.append(.text(String(decoding: utf8, as: UTF8.self)))
  }
  func integer(_ number: Int) { row.append(.integer(number)) }
  func money(_ amount: Int) { row.append(.money(amount)) }
  func tenths(_ tenths: Int) { row.append(.tenths(tenths)) }
  func hundredths(_ hundredths: Int) { row.append(.hundredths(hundredths)) }
  func date(_ date: CivilDate) { row.append(.date(date)) }
  func time(_ utc: String) { row.append(.time(utc)) }
  func coded(_ code: String, _ words: LocalizedText) { row.append(.coded(code, words)) }
  func missing() { row.append(.missing) }

  func endRow() {
    rows.append(row)
    row.removeAll(keepingCapacity: true)
  }
}
