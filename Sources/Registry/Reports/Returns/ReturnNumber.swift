/// The place of a number in a return, such as `movement.founded.cooperative`.
public struct ReturnNumber: Sendable, Hashable {
  /// The key of the table.
  public let table: String
  /// The code of the row.
  public let row: String
  /// The key of the column.
  public let column: String

  /// Reads `TABLE.ROW.COLUMN`; `nil` when it has another shape.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    (table, row, column) = (parts[0], parts[1], parts[2])
  }
}
