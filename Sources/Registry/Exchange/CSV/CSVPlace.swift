/// Where something stands in a CSV file, as an officer finds it in an editor or a spreadsheet.
public struct CSVPlace: Sendable, Hashable {
  /// The physical line, counted from one.
  public let line: Int
  /// The cell within the row, counted from one; none when the whole line is meant.
  public let column: Int?
  /// The heading over the cell.
  public let columnName: String?
  /// The bytes before the place; known for faults of the file's encoding.
  public let byteOffset: Int?

  /// Makes a place.
  public init(
    line: Int, column: Int? = nil, columnName: String? = nil, byteOffset: Int? = nil
  ) {
    self.line = line
    self.column = column
    self.columnName = columnName
    self.byteOffset = byteOffset
  }
}
