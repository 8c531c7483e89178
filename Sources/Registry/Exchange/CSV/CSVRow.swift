/// One row, lent for the length of a call: nothing in it may be kept without a copy.
package struct CSVRow: ~Copyable {
  private let bytes: UnsafePointer<UInt8>
  private let ends: UnsafePointer<Int>
  /// The physical line on which the row starts, counted from one.
  package let line: Int
  /// How many cells the row has; empty cells past the header are not counted.
  package let count: Int
  /// How many cells the header has.
  package let expectedCount: Int

  init(_ cells: borrowing CSVCells, line: Int, expectedCount: Int) {
    bytes = UnsafePointer(cells.bytes)
    ends = UnsafePointer(cells.ends)
    self.line = line
    // Spreadsheets like to end rows with empty cells that no heading stands over.
    count = cells.count > expectedCount ? max(expectedCount, cells.lastFilled) : cells.count
    self.expectedCount = expectedCount
  }

  /// The bytes of a cell; none for a cell the row does not have.
  package subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
    guard column >= 0, column < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = column == 0 ? 0 : ends[column - 1]
    return UnsafeBufferPointer(start: bytes + start, count: ends[column] - start)
  }

  /// A copy of a cell as text.
  package func string(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

  /// What is wrong with the row's shape, if anything.
  package var problem: CSVProblem? {
    let place = CSVPlace(line: line)
    if count < expectedCount {
      return .tooFewCells(place, found: count, expected: expectedCount)
    }
    if count > expectedCount {
      return .tooManyCells(place, found: count, expected: expectedCount)
    }
    return nil
  }
}
