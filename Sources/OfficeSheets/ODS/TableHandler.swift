/// Makes rows of the events of one table of a document.
final class TableHandler: XMLHandler {
  /// A row as often as the document says that it stands there.
  struct RepeatedRow {
    let row: SheetRow
    let count: Int
  }

  /// The rows that are finished, from first to last.
  var finished: [RepeatedRow] = []
  override var row: Int? { nextRow }

  private let table: Int
  private let styles: OpenDocumentStyles
  private let limits: SheetLimits
  private var tablesSeen = 0
  private var tableDepth = 0
  private var isInTable = false

  private var columns = TableColumns()
  private var nextRow = 1
  private var rowCount = 1
  private var isRowHidden = false
  private var rowStyle: String?
  private var cells: [SheetCell] = []
  private var cellCount = 0
  private var column = 0

  private var cell: TableCell?
  private var reader = CellTextReader()
  /// How deep the parser is in what belongs to a cell but is not its text: notes, pictures.
  private var asideDepth = 0

  init(part: String, table: Int, styles: OpenDocumentStyles, limits: SheetLimits) {
    self.table = table
    self.styles = styles
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("table") { startTable() }
    guard isInTable, tableDepth == 1 else { return }
    if asideDepth > 0 || Self.isAside(name) {
      asideDepth += 1
    } else if name.is("table-cell") {
      startCell(attributes)
    } else if name.is("covered-table-cell") {
      column += repeated(attributes, "number-columns-repeated", limit: limits.columns)
    } else if cell != nil {
      reader.start(name, attributes, limit: limits.cellBytes)
      checkText()
    } else if name.is("table-row") {
      startRow(attributes)
    } else if name.is("table-column") {
      columns.append(attributes, limit: limits.columns)
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard cell != nil, asideDepth == 0, reader.isInParagraph else { return }
    reader.collect(bytes)
    checkText()
  }

  private func checkText() {
    if reader.text.count > limits.cellBytes {
      fail(.overLimit(.cellBytes, limit: limits.cellBytes, place))
    } else if reader.spans.count > limits.textRuns {
      fail(.overLimit(.textRuns, limit: limits.textRuns, place))
    }
  }

  override func end(_ name: XMLName) {
    if isInTable, tableDepth == 1 {
      if asideDepth > 0 {
        asideDepth -= 1
      } else if name.is("table-cell") {
        endCell()
      } else if cell != nil {
        reader.end(name)
      } else if name.is("table-row") {
        endRow()
      }
    }
    if name.is("table") {
      tableDepth -= 1
      if tableDepth == 0 { isInTable = false }
    }
  }

  private static func isAside(_ name: XMLName) -> Bool {
    name.is("annotation") || name.is("shapes") || name.is("frame") || name.is("custom-shape")
      || name.is("g") || name.is("detective") || name.is("control")
  }

  private func startTable() {
    tableDepth += 1
    guard tableDepth == 1 else { return }
    isInTable = tablesSeen == table
    tablesSeen += 1
  }

  private func startRow(_ attributes: XMLAttributes) {
    rowCount = repeated(attributes, "number-rows-repeated", limit: limits.rows)
    isRowHidden = ["collapse", "filter"].contains(attributes["visibility"] ?? "")
    rowStyle = attributes["default-cell-style-name"]
    column = 1
  }

  private func endRow() {
    defer { nextRow += rowCount }
    guard !cells.isEmpty else { return }
    cellCount += cells.count * rowCount
    guard nextRow + rowCount - 1 <= limits.rows else {
      return fail(.overLimit(.rows, limit: limits.rows, place))
    }
    guard cellCount <= limits.cells else {
      return fail(.overLimit(.cells, limit: limits.cells, place))
    }
    let row = SheetRow(number: nextRow, isHidden: isRowHidden, cells: cells)
    finished.append(RepeatedRow(row: row, count: rowCount))
    cells.removeAll(keepingCapacity: true)
  }

  /// How often something stands, at most once more than is allowed.
  private func repeated(_ attributes: XMLAttributes, _ name: StaticString, limit: Int) -> Int {
    min(max(1, attributes.integer(name) ?? 1), limit + 1)
  }

  private func startCell(_ attributes: XMLAttributes) {
    let style = attributes["style-name"] ?? rowStyle ?? columns.style(of: column)
    cell = TableCell(attributes, style: styles.cellStyle(style))
    reader.reset()
  }

  private func endCell() {
    guard let cell else { return }
    self.cell = nil
    let first = column
    column += min(cell.count, limits.columns + 1)
    guard let content = cell.content(reader.text) else { return fail(cell.fault) }
    if content == .empty { return }
    guard column - 1 <= limits.columns else {
      return fail(.overLimit(.columns, limit: limits.columns, place))
    }
    let runs = reader.runs(styles, cellFont: cell.style.fontName)
    for column in first..<column {
      cells.append(
        SheetCell(
          column: column, content: content, style: cell.style,
          isHidden: isRowHidden || columns.isHidden(column), mergedColumns: cell.columns,
          mergedRows: cell.rows, runs: runs))
    }
  }
}
