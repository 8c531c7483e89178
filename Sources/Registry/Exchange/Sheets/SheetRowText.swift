internal import OfficeSheets

/// Writes rows of a sheet as rows of the import.
struct SheetRowText {
  let cells: SheetCellText

  /// The value of a field on a row, and what was done to get it.
  func text(_ field: SheetField, _ row: SheetRow) -> (text: String, change: SheetCellText.Change?) {
    switch field.source {
    case .nothing, .group: return ("", nil)
    case .constant(let value): return (value, nil)
    case .cell(let column): return value(column, field, row)
    case .joined(let first, let second):
      let parts = [value(first, field, row), value(second, field, row)]
      let text = parts.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
      return (text, parts.lazy.compactMap(\.change).first)
    case .either(let columns):
      return columns.lazy.map { value($0, field, row) }.first { !$0.text.isEmpty } ?? ("", nil)
    case .word(let words):
      // Two marks tell nothing.
      let marked = words.filter { !value($0.column, field, row).text.isEmpty }
      return (marked.count == 1 ? marked[0].word : "", nil)
    }
  }

  /// What the officer sees in the sheet; nothing where the value only follows from another column's.
  static func original(_ field: SheetField, _ row: SheetRow) -> String {
    if case .word = field.source { return "" }
    return field.source.columns.compactMap { row[column: $0] }.map(SheetCellText.original)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func value(
    _ column: Int, _ field: SheetField, _ row: SheetRow
  ) -> (text: String, change: SheetCellText.Change?) {
    row[column: column].map { cells.text($0, for: field) } ?? ("", nil)
  }
}
