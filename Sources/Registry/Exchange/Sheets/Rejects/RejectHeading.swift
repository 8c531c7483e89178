internal import OfficeSheets
internal import SheetWriter

/// The heading of the officer's file over its rejected rows, at the same place and columns.
struct RejectHeading {
  /// The words of a column: those of the upper row, where there are two, and those of the lower one.
  private struct Words: Equatable {
    var upper: String?
    var lower: String
  }

  /// The columns of the officer's file that are kept, by their places; `nil` stands for none.
  let columns: [Int?]
  private let rows: ClosedRange<Int>
  private let note: String?
  private let words: [Words?]

  init(_ head: TableHead, _ fields: SheetFields) {
    rows = head.rows
    note = head.rows.lowerBound > 1 ? head.unitNote : nil
    let kept = (1...max(1, fields.width)).map { place -> Int? in
      RejectTarget.ownColumns.contains(fields.title(place)) ? nil : place
    }
    let last = kept.lastIndex { $0 != nil && $0.map { !fields.title($0).isEmpty } == true } ?? 0
    columns = Array(kept[...last])
    let found = columns.map { $0.flatMap { Self.words(of: $0, fields) } }
    let hasSpan = zip(found, found.dropFirst()).contains { one, next in
      one?.upper != nil && one?.upper == next?.upper
    }
    // A heading of two rows is told by a cell over several columns; without one it takes one row.
    let isTall = head.rows.count > 1 && hasSpan
    words =
      isTall
      ? found
      : zip(columns, found).map { place, words in
        words.flatMap { words in place.map { Self.flat(words, $0, fields) } }
      }
  }

  /// Writes the note about units and the heading, with others behind it, and goes to the row below.
  func write(to sheet: inout XLSXSheet, added: [String]) throws {
    let first = words.contains { $0?.upper != nil } ? rows.upperBound - 1 : rows.upperBound
    while sheet.row + 1 < first {
      if let note, sheet.row + 2 == rows.lowerBound { try sheet.write(note, sheet.formats.note) }
      sheet.endRow()
    }
    if first < rows.upperBound {
      try writeUpper(to: &sheet, added: added)
      sheet.endRow()
      for word in words { try write(word?.upper == nil ? nil : word?.lower, to: &sheet) }
    } else {
      for word in words { try write(word?.lower, to: &sheet) }
      for heading in added { try write(heading, to: &sheet) }
    }
    sheet.endRow()
  }

  private func writeUpper(to sheet: inout XLSXSheet, added: [String]) throws {
    var place = 0
    while place < words.count {
      guard let upper = words[place]?.upper else {
        try write(words[place]?.lower, to: &sheet)
        place += 1
        continue
      }
      let span = words[place...].prefix { $0?.upper == upper }.count
      try sheet.write(upper, over: span, sheet.formats.heading)
      place += span
    }
    for heading in added { try write(heading, to: &sheet) }
  }

  private func write(_ text: String?, to sheet: inout XLSXSheet) throws {
    guard let text, !text.isEmpty else { return sheet.skip() }
    try sheet.write(text, sheet.formats.heading)
  }

  private static func words(of place: Int, _ fields: SheetFields) -> Words? {
    guard let levels = fields.titles.first(where: { $0.column == place })?.levels,
      let lower = levels.last
    else { return nil }
    let upper = levels.dropLast().joined(separator: " ")
    return Words(upper: upper.isEmpty ? nil : upper, lower: lower)
  }

  /// Both rows in one: the contract's heading where the column is understood.
  private static func flat(_ words: Words, _ place: Int, _ fields: SheetFields) -> Words {
    guard let upper = words.upper else { return words }
    let heading = fields.field(of: place).map(\.heading) ?? ""
    return Words(upper: nil, lower: heading.isEmpty ? "\(upper) \(words.lower)" : heading)
  }
}
