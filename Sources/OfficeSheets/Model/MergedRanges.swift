/// The merged ranges of a sheet, found by the cell at their top left.
struct MergedRanges {
  private var byRow: [Int: [CellRange]] = [:]
  private(set) var count = 0

  mutating func insert(_ range: CellRange) {
    byRow[range.rows.lowerBound, default: []].append(range)
    count += 1
  }

  /// The ranges that begin in a row.
  func starting(inRow row: Int) -> [CellRange] { count == 0 ? [] : byRow[row] ?? [] }
}
