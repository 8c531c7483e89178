/// Makes rows of the events of a worksheet.
final class WorksheetHandler: XMLHandler {
  /// The kinds of value a cell can say it has.
  private enum Kind {
    case number
    case shared
    case inline
    case formulaText
    case boolean
    case error
    case isoDate
  }

  var rows = RowQueue()
  override var row: Int? { rowNumber }

  private let layout: SheetLayout
  private let strings: SharedStrings
  private let limits: SheetLimits
  private let makers: CellMaker

  /// Controls and drawings have rows and cells of their own behind those of the sheet.
  private var isInRows = false
  private var rowNumber = 0
  private var isRowHidden = false
  private var cells: [SheetCell] = []
  private var merges: [Int: CellRange] = [:]
  private var cellCount = 0

  private var column = 0
  private var style = SheetCellStyle.plain
  private var kind = Kind.number
  private var hasFormula = false
  private var isCollecting = false
  private var isInInline = false
  private var value: [UInt8] = []
  private var inline = RichTextReader()
  private let styles: [SheetCellStyle]

  init(
    part: String, layout: SheetLayout, styles: [SheetCellStyle], strings: SharedStrings,
    isFrom1904: Bool, limits: SheetLimits
  ) {
    self.layout = layout
    self.styles = styles
    self.strings = strings
    self.limits = limits
    makers = CellMaker(isFrom1904: isFrom1904)
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard isInRows else {
      isInRows = name.is("sheetData")
      return
    }
    if name.is("c") {
      startCell(attributes)
    } else if name.is("v") {
      isCollecting = true
    } else if name.is("row") {
      startRow(attributes)
    } else if name.is("f") {
      hasFormula = true
    } else if name.is("is") {
      isInInline = true
      inline.reset()
    } else if isInInline {
      inline.start(name, attributes)
      if inline.runs.count > limits.textRuns {
        fail(.overLimit(.textRuns, limit: limits.textRuns, place))
      }
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isCollecting {
      value.append(contentsOf: bytes)
    } else if isInInline, inline.isCollecting {
      inline.collect(bytes)
    } else {
      return
    }
    if max(value.count, inline.text.count) > limits.cellBytes {
      fail(.overLimit(.cellBytes, limit: limits.cellBytes, place))
    }
  }

  override func end(_ name: XMLName) {
    guard isInRows else { return }
    if name.is("c") {
      endCell()
    } else if name.is("v") {
      isCollecting = false
    } else if name.is("row") {
      endRow()
    } else if name.is("is") {
      isInInline = false
    } else if isInInline {
      inline.end(name)
    } else if name.is("sheetData") {
      isInRows = false
    }
  }

  // MARK: Rows

  private func startRow(_ attributes: XMLAttributes) {
    var number = rowNumber + 1
    if let bytes = attributes.bytes("r") {
      guard let stated = decimalInteger(bytes), stated >= number else { return fail(.rowNumber) }
      number = stated
    }
    rowNumber = number
    guard number <= limits.rows else { return fail(.overLimit(.rows, limit: limits.rows, place)) }
    isRowHidden = attributes.isTrue("hidden")
    merges = layout.merges.starting(inRow: number)
    column = 0
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    rows.append(SheetRow(number: rowNumber, isHidden: isRowHidden, cells: cells))
    cells.removeAll(keepingCapacity: true)
  }

  // MARK: Cells

  private func startCell(_ attributes: XMLAttributes) {
    var next = column + 1
    if let bytes = attributes.bytes("r") {
      guard let reference = CellReference(bytes), reference.column >= next else {
        return fail(.cellReference)
      }
      next = reference.column
    }
    column = next
    cellCount += 1
    guard column <= limits.columns else {
      return fail(.overLimit(.columns, limit: limits.columns, place))
    }
    guard cellCount <= limits.cells else {
      return fail(.overLimit(.cells, limit: limits.cells, place))
    }
    let index = attributes.bytes("s").map(decimalInteger) ?? 0
    guard let index, index < styles.count else { return fail(.style) }
    style = styles[index]
    guard let kind = kind(attributes.bytes("t")) else { return fail(.cellType) }
    self.kind = kind
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    if !inline.text.isEmpty { inline.reset() }
  }

  private func kind(_ type: UnsafeBufferPointer<UInt8>?) -> Kind? {
    guard let type else { return .number }
    if type.count == 1 {
      switch type[0] {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .isoDate
      default: return nil
      }
    }
    switch String(decoding: type, as: UTF8.self) {
    case "str": return .formulaText
    case "inlineStr": return .inline
    default: return nil
    }
  }

  private func endCell() {
    if kind == .inline {
      return append(makers.text(inline.text), runs: inline.runTexts())
    }
    guard !value.isEmpty else {
      if hasFormula, kind != .formulaText { append(.error(.formulaWithoutValue)) }
      return
    }
    value.withUnsafeBufferPointer { value in
      switch kind {
      case .shared: appendShared(value)
      case .formulaText: append(makers.text(self.value))
      case .boolean: append(.boolean(value[0] == 0x31 || value[0] == 0x74))
      case .error: append(.error(.value(String(decoding: value, as: UTF8.self))))
      case .isoDate: append(makers.isoDate(value) ?? makers.text(self.value))
      case .number, .inline: appendNumber(value)
      }
    }
  }

  private func appendShared(_ value: UnsafeBufferPointer<UInt8>) {
    guard let index = decimalInteger(value), let text = strings.text(index) else {
      return fail(.sharedString)
    }
    if !text.isEmpty { append(.text(text), runs: strings.runs(index)) }
  }

  private func appendNumber(_ value: UnsafeBufferPointer<UInt8>) {
    guard let number = ExactDecimal.text(of: value) else { return fail(.number) }
    append(style.isDate ? makers.date(number) : .number(number))
  }

  private func append(_ content: SheetContent, runs: [SheetTextRun] = []) {
    if content == .empty { return }
    let merge = merges.isEmpty ? nil : merges[column]
    cells.append(
      SheetCell(
        column: column, content: content, style: style,
        isHidden: isRowHidden || layout.hiddenColumns.contains(column),
        mergedColumns: merge?.columns.count ?? 1, mergedRows: merge?.rows.count ?? 1, runs: runs))
  }
}

/// Gives the rows of a worksheet as the parser finds them.
final class WorksheetRows: RowSource {
  private let parser: XMLPushParser
  private let handler: WorksheetHandler

  init(parser: XMLPushParser, handler: WorksheetHandler) {
    self.parser = parser
    self.handler = handler
  }

  var share: Double { parser.share }

  func next() throws(SheetProblem) -> SheetRow? {
    while true {
      if let row = handler.rows.pop() { return row }
      guard try parser.step() else { return nil }
    }
  }
}
