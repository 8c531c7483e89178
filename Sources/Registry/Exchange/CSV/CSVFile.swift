/// A CSV file that is read once, front to back, in bounded memory.
///
/// Only UTF-8 is read; anything else is refused with its place. Blank rows are skipped.
package final class CSVFile {
  /// The byte between cells, given or found.
  package let delimiter: UInt8
  /// The headings as they stand in the file.
  package let header: [String]
  /// The line on which the header starts.
  package let headerLine: Int
  private var cursor: CSVCursor

  /// Opens a file, or standard input for `-`, and reads its header.
  package init(
    path: String, options: CSVReadOptions = CSVReadOptions(), hooks: CSVReadHooks = CSVReadHooks()
  ) throws(CSVProblem) {
    let source = try CSVSource(path: path, blockSize: options.blockSize, hooks: hooks)
    let head = try CSVHead(from: source)
    let delimiter = options.delimiter ?? head.delimiter()
    var cursor = CSVCursor(
      parser: CSVParser(delimiter: delimiter, options: options),
      blocks: CSVBlocks(source: source, head: head, blockSize: options.blockSize))
    guard try cursor.advance() else { throw .empty(path: path) }
    let row = CSVRow(cursor.parser.cells.pointee, line: cursor.rowLine, expectedCount: 0)
    cursor.header = (0..<row.count).map { row.string($0) }
    header = cursor.header
    headerLine = row.line
    self.delimiter = delimiter
    self.cursor = cursor
  }

  /// Reads the rows under the header and lends each one to the closure.
  package func forEachRow(_ body: (borrowing CSVRow) throws -> Void) throws -> CSVSummary {
    // A local cursor spares a run-time check of exclusive access at every step.
    var cursor = cursor
    defer { self.cursor = cursor }
    var summary = CSVSummary(headerLine: headerLine)
    let width = header.count
    while try cursor.advance() {
      let row = CSVRow(cursor.parser.cells.pointee, line: cursor.rowLine, expectedCount: width)
      summary.rows += 1
      if row.count != width { summary.raggedRows += 1 }
      try body(row)
    }
    summary.blankRows = cursor.blankRows
    summary.bytes = cursor.blocks.bytesRead
    return summary
  }

  /// The place of a cell, counted from zero, on a line.
  package func place(line: Int, column: Int) -> CSVPlace {
    CSVPlace(
      line: line, column: column + 1,
      columnName: header.indices.contains(column) ? header[column] : nil)
  }
}
