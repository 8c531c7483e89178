/// Gives the rows of a sheet of a workbook stream.
final class BIFFRows: RowSource {
  private let stream: [UInt8]
  private let globals: BIFFGlobals
  private let index: BIFFSheetIndex
  private let limits: SheetLimits
  private let maker: CellMaker
  private var taken = 0

  private var cells: [SheetCell] = []
  private var rowNumber = 0
  private var isRowHidden = false
  private var merges: [Int: CellRange] = [:]

  init(
    _ stream: [UInt8], at offset: Int, globals: BIFFGlobals, limits: SheetLimits
  ) throws(SheetProblem) {
    self.stream = stream
    self.globals = globals
    self.limits = limits
    maker = CellMaker(isFrom1904: globals.isFrom1904)
    index = try BIFFSheetIndex(stream, at: offset, limits: limits)
  }

  var share: Double {
    index.places.isEmpty ? 1 : Double(taken) / Double(index.places.count)
  }

  func next() throws(SheetProblem) -> SheetRow? {
    while taken < index.places.count {
      let row = index.places[taken].row
      rowNumber = Int(row) + 1
      isRowHidden = index.hiddenRows.contains(rowNumber)
      merges = index.merges.starting(inRow: rowNumber)
      cells = []
      while taken < index.places.count, index.places[taken].row == row {
        try takeCell(at: Int(index.places[taken].offset))
        taken += 1
      }
      guard rowNumber <= limits.rows else {
        throw .overLimit(.rows, limit: limits.rows, place)
      }
      if !cells.isEmpty { return SheetRow(number: rowNumber, isHidden: isRowHidden, cells: cells) }
    }
    return nil
  }

  private var place: SheetPlace { SheetPlace(part: BIFFBook.part, row: rowNumber) }

  private func takeCell(at offset: Int) throws(SheetProblem) {
    guard let record = BIFFRecord(in: stream, at: offset), let column = record.body.u16(2) else {
      throw .invalid(.record, place)
    }
    if record.kind == .multipleRK { return try takeMultiple(record.body, from: Int(column)) }
    guard let style = record.body.u16(4) else { throw .invalid(.record, place) }
    let content = try content(of: record, style: try self.style(style))
    try append(content.content, Int(column), style, runs: content.runs)
  }

  private func takeMultiple(_ body: LittleEndian, from column: Int) throws(SheetProblem) {
    for index in 0..<max(0, (body.count - 6) / 6) {
      guard let style = body.u16(4 + index * 6), let packed = body.u32(6 + index * 6) else {
        throw .invalid(.record, place)
      }
      let content = try number(Self.unpacked(packed), try self.style(style))
      try append(content, column + index, style)
    }
  }

  private func content(
    of record: BIFFRecord, style: SheetCellStyle
  ) throws(SheetProblem) -> (content: SheetContent, runs: [SheetTextRun]) {
    let body = record.body
    switch record.kind {
    case .number: return (try number(body.double(6), style), [])
    case .rk: return (try number(body.u32(6).map(Self.unpacked), style), [])
    case .labelShared:
      guard let index = body.u32(6).map(Int.init), index < globals.strings.count else {
        throw .invalid(.sharedString, place)
      }
      return (text(globals.strings[index]), globals.runs[index] ?? [])
    case .label, .richString:
      guard let length = body.u16(6),
        let string = globals.version.string(body, at: 8, length: Int(length))
      else { throw .invalid(.record, place) }
      return (text(string), [])
    case .booleanOrError:
      guard let value = body.u8(6), let isError = body.u8(7) else {
        throw .invalid(.record, place)
      }
      return (isError == 1 ? .error(.value(errorText(value))) : .boolean(value != 0), [])
    case .formula: return (try formula(record, style), [])
    default: throw .invalid(.record, place)
    }
  }

  /// The value that a formula had when the file was saved.
  private func formula(
    _ record: BIFFRecord, _ style: SheetCellStyle
  ) throws(SheetProblem) -> SheetContent {
    let body = record.body
    guard let type = body.u8(6), let value = body.u8(8), let mark = body.u16(12) else {
      throw .invalid(.record, place)
    }
    guard mark == 0xFFFF else { return try number(body.double(6), style) }
    switch type {
    case 0: return try formulaText(behind: record.end)
    case 1: return .boolean(value != 0)
    case 2: return .error(.value(errorText(value)))
    default: return .empty
    }
  }

  /// The text of a formula, which is in a record behind it, perhaps after one for a shared formula.
  private func formulaText(behind offset: Int) throws(SheetProblem) -> SheetContent {
    var offset = offset
    for _ in 0..<4 {
      guard let record = BIFFRecord(in: stream, at: offset) else { break }
      if record.kind == .string {
        guard let length = record.body.u16(0),
          let string = globals.version.string(record.body, at: 2, length: Int(length))
        else { break }
        return text(string)
      }
      offset = record.end
    }
    throw .invalid(.record, place)
  }

  private func text(_ text: String) -> SheetContent { text.isEmpty ? .empty : .text(text) }

  private func number(
    _ value: Double?, _ style: SheetCellStyle
  ) throws(SheetProblem) -> SheetContent {
    guard let value else { throw .invalid(.record, place) }
    guard let text = ExactDecimal.text(of: value) else { throw .invalid(.number, place) }
    return style.isDate ? maker.date(text) : .number(text)
  }

  private func style(_ index: UInt16) throws(SheetProblem) -> SheetCellStyle {
    guard Int(index) < globals.styles.count else { throw .invalid(.style, place) }
    return globals.styles[Int(index)]
  }

  private func append(
    _ content: SheetContent, _ column: Int, _ style: UInt16, runs: [SheetTextRun] = []
  ) throws(SheetProblem) {
    guard content != .empty else { return }
    guard column < limits.columns else {
      throw .overLimit(.columns, limit: limits.columns, place)
    }
    if let last = cells.last, last.column > column { throw .invalid(.cellReference, place) }
    let merge = merges[column + 1]
    cells.append(
      SheetCell(
        column: column + 1, content: content, style: globals.styles[Int(style)],
        isHidden: isRowHidden || index.hiddenColumns.contains(column + 1),
        mergedColumns: merge?.columns.count ?? 1, mergedRows: merge?.rows.count ?? 1, runs: runs))
  }

  /// A number in 30 bits: whole or the upper bits of a double, perhaps a hundred times too large.
  private static func unpacked(_ packed: UInt32) -> Double {
    let value =
      packed & 2 != 0
      ? Double(Int32(bitPattern: packed) >> 2)
      : Double(bitPattern: UInt64(packed & 0xFFFF_FFFC) << 32)
    return packed & 1 != 0 ? value / 100 : value
  }

  private func errorText(_ code: UInt8) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2A: "#N/A"
    default: "#ERR\(code)"
    }
  }
}
