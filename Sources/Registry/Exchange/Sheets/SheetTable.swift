internal import OfficeSheets
internal import VietnameseText

/// A table in a file, read row by row as often as needed.
struct SheetTable {
  /// Where its heading is.
  enum Heading {
    /// To be found, with groups, sums and signatures told from rows, as offices make sheets.
    case searched
    /// In rows that somebody has named; the rest as above.
    case rows(ClosedRange<Int>)
    /// In the first row, and all below are rows, as in CSV that a program wrote.
    case firstRow
  }

  let source: any TableSource
  let heading: Heading
  /// What the whole of a text file was written in, when it was not UTF-8.
  var fileEncoding: ColumnEncoding?

  /// Tells the head of the table and each row with what it is, from top to bottom; beside them how
  /// much has been read, from 0 to 1.
  func read(onShare: ((Double) -> Void)? = nil, _ body: (TableEvent) throws -> Void) throws {
    switch heading {
    case .searched: try read(TableFinder(), onShare, body)
    case .rows(let rows): try read(TableFinder(heading: rows), onShare, body)
    case .firstRow: try readPlain(onShare, body)
    }
  }

  /// The head alone; `nil` when there is none.
  func head() throws -> TableHead? {
    var finder: TableFinder? =
      switch heading {
      case .searched: TableFinder()
      case .rows(let rows): TableFinder(heading: rows)
      case .firstRow: nil
      }
    var found: TableHead?
    var hasEnded = true
    try source.forEachRow { row, _ in
      let events = finder?.add(row) ?? [.head(TableHead(plain: row))]
      found = events.lazy.compactMap(\.head).first
      hasEnded = events.isEmpty
      return hasEnded
    }
    return found ?? (hasEnded ? finder?.finish().lazy.compactMap(\.head).first : nil)
  }

  private func read(
    _ finder: TableFinder, _ onShare: ((Double) -> Void)?, _ body: (TableEvent) throws -> Void
  ) throws {
    var finder = finder
    try source.forEachRow { row, share in
      onShare?(share)
      for event in finder.add(row) { try body(event) }
      return true
    }
    for event in finder.finish() { try body(event) }
  }

  private func readPlain(
    _ onShare: ((Double) -> Void)?, _ body: (TableEvent) throws -> Void
  ) throws {
    var isFirst = true
    try source.forEachRow { row, share in
      onShare?(share)
      if isFirst { try body(.head(TableHead(plain: row))) }
      try body(.row(row, isFirst ? .heading : .data))
      isFirst = false
      return true
    }
  }
}

extension TableEvent {
  fileprivate var head: TableHead? {
    if case .head(let head) = self { head } else { nil }
  }
}

extension TableHead {
  /// A row of headings, one a column.
  fileprivate init(plain row: SheetRow) {
    self.init(
      columns: row.cells.map { cell in
        let text = cell.convertedText?.text ?? ""
        return TableColumn(column: cell.column, levels: [text])
      }, rows: row.number...row.number, unitNote: nil)
  }
}
