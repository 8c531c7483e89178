/// Where the reading of a file stands, and the steps that take it from row to row.
struct CSVCursor {
  let parser: CSVParser
  let blocks: CSVBlocks
  /// The headings, once they are read.
  var header: [String] = []
  /// The line on which the row under way starts.
  private(set) var rowLine = 1
  /// Blank lines and rows of empty cells so far.
  private(set) var blankRows = 0
  private var lines = CSVLines()
  private var line = 1
  private var quoteLine = 1

  init(parser: CSVParser, blocks: CSVBlocks) {
    self.parser = parser
    self.blocks = blocks
  }

  /// Goes to the next row that holds something; false at the end of the file.
  mutating func advance() throws(CSVProblem) -> Bool {
    parser.cells.pointee.reset()
    while true {
      while let piece = lines.next() {
        try feed(piece)
        if hasRow() { return true }
      }
      guard try loadBlock() else { break }
    }
    do { try parser.finish() } catch { throw problem(error, cellLine: line) }
    return hasRow()
  }

  private mutating func hasRow() -> Bool {
    guard parser.cells.pointee.isRowEnded else { return false }
    if parser.cells.pointee.lastFilled > 0 { return true }
    blankRows += 1
    parser.cells.pointee.reset()
    return false
  }

  private mutating func feed(_ piece: CSVLines.Piece) throws(CSVProblem) {
    if !parser.isMidRow { rowLine = line }
    let wasInQuotes = parser.isInQuotes
    let cellsBefore = parser.cells.pointee.count
    do { try parser.feed(piece.bytes) } catch {
      let isSameCell = wasInQuotes && parser.cells.pointee.count == cellsBefore
      throw problem(error, cellLine: isSameCell ? quoteLine : line)
    }
    if parser.isInQuotes, !wasInQuotes || parser.cells.pointee.count != cellsBefore {
      quoteLine = line
    }
    guard piece.endsLine else { return }
    line += 1
    if !parser.cells.pointee.isRowEnded, !parser.isMidRow { blankRows += 1 }
  }

  private mutating func loadBlock() throws(CSVProblem) -> Bool {
    switch try blocks.next() {
    case .block(let block):
      lines.load(block)
      return true
    case .end: return false
    case .nulByte(let offset): throw .nulByte(placeHere(line: line, byteOffset: offset))
    case .notUTF8(let offset, let byte):
      throw .notUTF8(placeHere(line: line, byteOffset: offset), byte: byte)
    }
  }

  private func placeHere(line: Int, byteOffset: Int? = nil) -> CSVPlace {
    let column = parser.cells.pointee.count
    return CSVPlace(
      line: line, column: column + 1,
      columnName: header.indices.contains(column) ? header[column] : nil, byteOffset: byteOffset)
  }

  private func problem(_ fault: CSVParser.Fault, cellLine: Int) -> CSVProblem {
    switch fault {
    case .cellTooLarge: .cellTooLarge(placeHere(line: cellLine), limit: CSVCells.cellLimit)
    case .rowTooLarge: .rowTooLarge(CSVPlace(line: rowLine), limit: CSVCells.rowLimit)
    case .textAfterQuote: .textAfterQuote(placeHere(line: line))
    case .unclosedQuote: .unclosedQuote(placeHere(line: quoteLine))
    }
  }
}
