import Foundation

/// The cells of the row under way: one run of bytes and where each cell ends.
///
/// libcsv fills it through a pointer, so nothing here is counted or copied per cell.
struct CSVCells {
  /// A spreadsheet has no more columns than this.
  static let columnLimit = 16_384
  static let cellLimit = 1024 * 1024
  static let rowLimit = 8 * 1024 * 1024

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var ends: UnsafeMutablePointer<Int>
  private var byteCapacity = 4096
  private var endCapacity = 64
  private(set) var used = 0
  /// How many cells the row has so far.
  private(set) var count = 0
  /// The last cell, counted from one, that holds something.
  private(set) var lastFilled = 0
  /// Whether the end of the row was met.
  var isRowEnded = false
  private(set) var isCellTooLarge = false
  private(set) var isRowTooLarge = false
  private let removesFormulaGuard: Bool

  init(options: CSVReadOptions) {
    removesFormulaGuard = options.removesFormulaGuard
    bytes = .allocate(capacity: byteCapacity)
    ends = .allocate(capacity: endCapacity)
  }

  func deallocate() {
    bytes.deallocate()
    ends.deallocate()
  }

  mutating func reset() {
    used = 0
    count = 0
    lastFilled = 0
    isRowEnded = false
  }

  mutating func append(_ cell: UnsafeRawPointer?, _ length: Int) {
    var start = 0
    if let cell, removesFormulaGuard, length > 1,
      FormulaGuard.isGuarded(UnsafeRawBufferPointer(start: cell, count: length))
    {
      start = 1
    }
    guard fits(length - start) else { return }
    if let cell, length > start {
      memcpy(bytes + used, cell + start, length - start)
      used += length - start
      lastFilled = count + 1
    }
    ends[count] = used
    count += 1
  }

  private mutating func fits(_ length: Int) -> Bool {
    if length > Self.cellLimit { isCellTooLarge = true }
    if used + length > Self.rowLimit || count == Self.columnLimit { isRowTooLarge = true }
    guard !isCellTooLarge, !isRowTooLarge else { return false }
    if used + length > byteCapacity { growBytes(to: used + length) }
    if count == endCapacity { growEnds() }
    return true
  }

  private mutating func growBytes(to needed: Int) {
    byteCapacity = max(needed, byteCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
    larger.update(from: bytes, count: used)
    bytes.deallocate()
    bytes = larger
  }

  private mutating func growEnds() {
    endCapacity *= 2
    let larger = UnsafeMutablePointer<Int>.allocate(capacity: endCapacity)
    larger.update(from: ends, count: count)
    ends.deallocate()
    ends = larger
  }
}
