/// One row that has something in it.
public struct SheetRow: Hashable, Sendable {
  /// The number that the office sees, from 1 on.
  public let number: Int
  /// Whether the row is hidden or filtered away.
  public let isHidden: Bool
  /// The cells that have something in them, from left to right.
  public let cells: [SheetCell]

  /// A row, for reports and tests as well as for readers.
  public init(number: Int, isHidden: Bool = false, cells: [SheetCell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }

  /// The cell in a column; `nil` when nothing is in it.
  public subscript(column column: Int) -> SheetCell? { cells.first { $0.column == column } }
}

/// The letters of a column: 1 is A, 27 is AA.
public func columnName(_ column: Int) -> String {
  var rest = column
  var name: [UInt8] = []
  while rest > 0 {
    name.append(UInt8(0x41 + (rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: name.reversed(), as: UTF8.self)
}
