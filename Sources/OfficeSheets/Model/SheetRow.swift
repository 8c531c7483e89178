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

/// The column of its letters, in capitals or not; `nil` when they are none of a spreadsheet's.
public func columnNumber(_ letters: String) -> Int? {
  let bytes = Array(letters.utf8)
  guard (1...3).contains(bytes.count) else { return nil }
  var column = 0
  for byte in bytes {
    let place = (byte & 0xDF) &- 0x40
    guard (byte | 0x20) &- 0x61 < 26 else { return nil }
    column = column * 26 + Int(place)
  }
  return column <= 16_384 ? column : nil
}
