import CooperativeLaw

/// An answer of many rows under one line of columns.
struct Table {
  let columns: [Column]
  /// Writes the rows; called once, so a million rows need never be in memory together.
  let writeRows: (any RowSink) throws -> Void

  /// Makes a table whose rows are written as they are read.
  init(_ columns: [Column], writeRows: @escaping (any RowSink) throws -> Void) {
    self.columns = columns
    self.writeRows = writeRows
  }

  /// Makes a table from rows at hand.
  init(_ columns: [Column], rows: some Sequence<[Cell]>) {
    self.init(columns) { sink in for row in rows { try sink.row(row) } }
  }

  /// Every row, in memory.
  func collected() throws -> [[Cell]] {
    let sink = CollectingSink()
    try writeRows(sink)
    return sink.rows
  }
}
