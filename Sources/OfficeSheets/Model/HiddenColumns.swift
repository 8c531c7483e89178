/// The columns of a sheet that are not shown.
struct HiddenColumns {
  private var ranges: [ClosedRange<Int>] = []

  mutating func insert(_ range: ClosedRange<Int>) { ranges.append(range) }

  /// Whether a column is hidden; most sheets hide few or none.
  @inline(__always)
  func contains(_ column: Int) -> Bool {
    !ranges.isEmpty && ranges.contains { $0.contains(column) }
  }
}
