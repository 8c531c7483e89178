import CooperativeLaw

/// How many rows an answer has, counted as they are written.
final class RowCount {
  private var lists: [Int] = []

  /// The rows of all its lists.
  var total: Int { lists.reduce(0, +) }

  /// The table, whose rows are counted each time it is written: the last time is what is seen.
  fileprivate func counting(_ table: Table) -> Table {
    let place = lists.count
    lists.append(0)
    return Table(table.columns) { [self] sink in
      let counter = CountingSink(sink)
      try table.writeRows(counter)
      lists[place] = counter.rows
    }
  }
}

extension Payload {
  /// The same, whose rows are counted while it is written.
  func counted(by count: RowCount) -> Payload {
    func counting(_ parts: [Answer.Part]) -> [Answer.Part] {
      parts.map { part in
        Answer.Part(
          key: part.key, heading: part.heading, table: count.counting(part.table), note: part.note)
      }
    }
    switch self {
    case .table(let table): return .table(count.counting(table))
    case .form(let parts): return .form(counting(parts))
    case .answer(let answer):
      return .answer(
        Answer(
          fields: answer.fields, parts: counting(answer.parts), findings: answer.findings,
          picture: answer.picture, values: answer.values))
    }
  }

  /// The names of its columns, each once.
  var columnKeys: [String] {
    let keys: [String] =
      switch self {
      case .table(let table): table.columns.map(\.key)
      case .form(let parts): parts.flatMap { $0.table.columns.map(\.key) }
      case .answer(let answer):
        answer.fields.map(\.column.key) + answer.parts.flatMap { $0.table.columns.map(\.key) }
      }
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

/// Hands every cell on and counts the rows.
private final class CountingSink: RowSink {
  private let sink: any RowSink
  private(set) var rows = 0

  init(_ sink: any RowSink) { self.sink = sink }

  func text(_ text: String) throws { try sink.text(text) }
  func text(utf8: UnsafeBufferPointer<UInt8>) throws { try sink.text(utf8: utf8) }
  func integer(_ number: Int) throws { try sink.integer(number) }
  func money(_ amount: Int) throws { try sink.money(amount) }
  func tenths(_ tenths: Int) throws { try sink.tenths(tenths) }
  func hundredths(_ hundredths: Int) throws { try sink.hundredths(hundredths) }
  func date(_ date: CivilDate) throws { try sink.date(date) }
  func time(_ utc: String) throws { try sink.time(utc) }
  func coded(_ code: String, _ words: LocalizedText) throws { try sink.coded(code, words) }
  func missing() throws { try sink.missing() }

  func endRow() throws {
    rows += 1
    try sink.endRow()
  }
}
