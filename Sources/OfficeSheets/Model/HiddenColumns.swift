/// The columns of a sheet that are not shown.
struct HiddenColumns {
  private static let last = 16_384

  /// Whether each column is hidden; empty as long as none is.
  private var flags: [Bool] = []
  private var insertions = 0

  /// Hides columns; no sheet can do so more often than it has columns.
  mutating func insert(_ range: ClosedRange<Int>) {
    guard range.lowerBound <= Self.last, insertions < Self.last else { return }
    insertions += 1
    if flags.isEmpty { flags = Array(repeating: false, count: Self.last + 1) }
    for column in range.clamped(to: 0...Self.last) { flags[column] = true }
  }

  /// Whether a column is hidden; most sheets hide few or none.
  @inline(__always)
  func contains(_ column: Int) -> Bool {
    column < flags.count && flags[column]
  }
}
