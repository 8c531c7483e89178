/// The merged ranges of a sheet, found by the cell at their top left.
struct MergedRanges {
  private var byRow: [Int: [Int: CellRange]] = [:]
  private(set) var count = 0

  mutating func insert(_ range: CellRange) {
    byRow[range.rows.lowerBound, default: [:]][range.columns.lowerBound] = range
    count += 1
  }

  /// The ranges that begin in a row, by their first column.
  func starting(inRow row: Int) -> [Int: CellRange] { count == 0 ? [:] : byRow[row] ?? [:] }
}
