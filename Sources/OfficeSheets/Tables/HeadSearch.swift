import VietnameseText

/// Looks for the heading among the first rows of a sheet.
struct HeadSearch {
  private static let mostLevels = 4

  private let rows: [SheetRow]
  /// How many columns the widest row has; the table is at least half as wide.
  private let width: Int

  init(_ rows: [SheetRow]) {
    self.rows = rows
    width = rows.map(\.cells.count).max() ?? 0
  }

  /// The heading, and which of the rows it begins with; `nil` when there is none.
  func found() -> (head: TableHead, first: Int)? {
    guard let first = rows.indices.first(where: isHead) else { return nil }
    let last = lastRow(from: first)
    let levels = rows[first...].prefix { $0.number <= last }
    let columns = columns(of: Array(levels))
    guard columns.count >= 2 else { return nil }
    let head = TableHead(
      columns: columns, rows: rows[first].number...last, unitNote: unitNote(before: first))
    return (head, first)
  }

  /// The heading that stands in given rows; `nil` when nothing stands there.
  func found(in given: ClosedRange<Int>) -> (head: TableHead, first: Int)? {
    guard let first = rows.firstIndex(where: { given.contains($0.number) }) else { return nil }
    let columns = columns(of: rows.filter { given.contains($0.number) })
    guard !columns.isEmpty else { return nil }
    return (TableHead(columns: columns, rows: given, unitNote: unitNote(before: first)), first)
  }

  /// Whether a row begins a heading: words side by side over at least half of the table.
  private func isHead(_ index: Int) -> Bool {
    let row = rows[index]
    let texts = row.cells.compactMap(\.words)
    guard texts.count == row.cells.count, texts.count >= 2 else { return false }
    if let first = texts.first, ["stt", "tt", "so tt", "so thu tu"].contains(searchKey(first)) {
      return true
    }
    guard texts.count >= min(3, width), rows.indices.contains(index + 1),
      texts.allSatisfy({ $0.count <= 80 && !$0.contains(where: \.isNumber) || $0.count <= 20 })
    else { return false }
    let covered = row.cells.reduce(0) { $0 + $1.mergedColumns }
    return covered * 2 >= width && !rows[index].cells.allSatisfy(\.isColumnNumber)
  }

  /// The last row of the heading: as far as its cells are merged, or a row of words below a wide one.
  private func lastRow(from first: Int) -> Int {
    let row = rows[first]
    let merged = row.cells.map(\.mergedRows).max() ?? 1
    if merged > 1 { return row.number + min(merged, Self.mostLevels) - 1 }
    guard row.cells.contains(where: { $0.mergedColumns > 1 }), rows.indices.contains(first + 1),
      rows[first + 1].number == row.number + 1,
      rows[first + 1].cells.allSatisfy({ $0.words != nil && !$0.isColumnNumber })
    else { return row.number }
    return row.number + 1
  }

  private func columns(of levels: [SheetRow]) -> [TableColumn] {
    let ends = levels.flatMap(\.cells).map { $0.column + $0.mergedColumns - 1 }
    guard let last = ends.max() else { return [] }
    return (1...min(last, 16_384)).compactMap { column in
      let texts = levels.indices.compactMap { text(over: column, in: levels, at: $0) }
      var distinct: [String] = []
      for text in texts where distinct.last != text { distinct.append(text) }
      return distinct.isEmpty ? nil : TableColumn(column: column, levels: distinct)
    }
  }

  /// The text that stands over a column in one row of the heading.
  private func text(over column: Int, in levels: [SheetRow], at index: Int) -> String? {
    if let cell = levels[index].cells.last(where: { $0.column <= column }) {
      if column < cell.column + cell.mergedColumns { return cell.words }
      // A wide heading that is not merged stands over the columns that have words below only.
      let below = levels.indices.contains(index + 1) ? levels[index + 1] : nil
      if cell.mergedRows == 1, let below, below[column: column] != nil,
        below[column: cell.column] != nil
      {
        return cell.words
      }
    }
    return nil
  }

  private func unitNote(before first: Int) -> String? {
    rows[..<first].flatMap(\.cells).compactMap(\.words).last { text in
      let key = searchKey(text)
      return ["dvt", "don vi tinh", "don vi "].contains { key.hasPrefix($0) }
    }
  }
}
