/// A rectangle of cells, rows and columns from 1 on.
struct CellRange: Hashable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads `A1:C2` or `A1`; `nil` when it is neither or is turned round.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let colon = bytes.firstIndex(of: 0x3A)
    guard let first = CellReference(UnsafeBufferPointer(rebasing: bytes[..<(colon ?? bytes.count)]))
    else { return nil }
    var last = first
    if let colon {
      guard let second = CellReference(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])) else {
        return nil
      }
      last = second
    }
    guard first.row <= last.row, first.column <= last.column else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// The address of a cell, such as `AB12`.
struct CellReference {
  let column: Int
  let row: Int

  /// Reads an address without dollar signs; `nil` when it is none.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var column = 0
    var index = 0
    while index < bytes.count, bytes[index] &- 0x41 < 26 {
      guard index < 4 else { return nil }
      column = column &* 26 &+ Int(bytes[index] &- 0x40)
      index &+= 1
    }
    guard index > 0, index < bytes.count, bytes.count - index <= 9,
      let row = decimalInteger(UnsafeBufferPointer(rebasing: bytes[index...])), row > 0
    else { return nil }
    self.column = column
    self.row = row
  }
}
