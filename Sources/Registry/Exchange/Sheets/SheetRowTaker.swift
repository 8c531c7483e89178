internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

/// Takes the rows of a table as its import does: merged cells and groups carried down, text in Unicode.
struct SheetRowTaker {
  let fields: SheetFields
  private let text: SheetRowText
  private var merged: MergedCells
  private(set) var groups: GroupFill
  private let registeredOn: SheetField?

  /// How many cells were merged ones of the row above.
  var mergedCells: Int { merged.filled }
  /// How many amounts were left with the first row of a merged cell.
  var mergedAmounts: Int { merged.amountsLeft }

  init(_ fields: SheetFields, _ encodings: ColumnEncodings, names: (any GroupNames)?) {
    self.fields = fields
    text = SheetRowText(cells: SheetCellText(encodings))
    merged = MergedCells(fields)
    groups = GroupFill(fields.groups, names: names)
    registeredOn = fields.fields.first { $0.exchange?.key == "registered_on" }
  }

  /// Takes in what a row is; the row itself, filled, when it is imported.
  mutating func take(_ row: SheetRow, _ kind: TableRowKind) throws -> SheetRow? {
    switch kind {
    case .data: return merged.fill(row)
    case .group(let words): try groups.enter(words, row: row.number)
    default: break
    }
    return nil
  }

  /// The value of a field on a row that was taken, and what was done to get it.
  mutating func value(
    _ field: SheetField, _ row: SheetRow
  ) throws -> (text: String, change: SheetCellText.Change?) {
    guard case .group(let column) = field.source else { return text.text(field, row) }
    let day = column == .area ? day(row) : nil
    return (try groups.value(column, on: day), nil)
  }

  private func day(_ row: SheetRow) -> CivilDate? {
    guard let registeredOn,
      case .success(.full(let year, let month, let day)) = parseDate(
        text.text(registeredOn, row).text)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
