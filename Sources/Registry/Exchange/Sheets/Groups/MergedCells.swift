internal import OfficeSheets

/// Carries cells that are merged over several rows down to each of them.
///
/// An amount over several rows is theirs together, so it stays with the first.
struct MergedCells {
  private var open: [Int: (cell: SheetCell, last: Int)] = [:]
  private let columns: Set<Int>
  private let amounts: Set<Int>
  /// How many cells were filled.
  private(set) var filled = 0
  /// How many cells of amounts were left empty.
  private(set) var amountsLeft = 0

  init(_ fields: SheetFields) {
    let read = fields.fields.filter { $0.exchange != nil }
    columns = Set(read.flatMap(\.source.columns))
    amounts = Set(read.filter { $0.exchange?.content == .money }.flatMap(\.source.columns))
  }

  /// The row with what merged cells above say of it.
  mutating func fill(_ row: SheetRow) -> SheetRow {
    let starting = row.cells.filter { $0.mergedRows > 1 && columns.contains($0.column) }
    defer {
      for cell in starting { open[cell.column] = (cell, row.number + cell.mergedRows - 1) }
    }
    guard !open.isEmpty else { return row }
    open = open.filter { $0.value.last >= row.number }
    let missing = open.filter { row[column: $0.key] == nil }
    amountsLeft += missing.count { amounts.contains($0.key) }
    let cells = missing.filter { !amounts.contains($0.key) }.map(\.value.cell)
    guard !cells.isEmpty else { return row }
    filled += cells.count
    return SheetRow(
      number: row.number, isHidden: row.isHidden,
      cells: (row.cells + cells).sorted { $0.column < $1.column })
  }
}
