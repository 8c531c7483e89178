internal import OfficeSheets

/// The cells of rejected rows as text that means the same when it is imported again.
///
/// Codes have their zeros back, as text gets none; amounts stay in the unit of their heading.
struct RejectCells {
  private let fields: SheetFields
  private let text: SheetCellText
  /// Text that a map calls old is left old: it is imported with the map again.
  private let staysOld: Bool

  init(_ plan: SheetPlan) {
    fields = plan.fields
    text = SheetCellText(plan.encodings)
    staysOld = plan.encodings.given?.legacy != nil
  }

  /// The text of a cell; `nil` when it is empty.
  func text(_ column: Int, _ row: SheetRow) -> String? {
    guard let cell = row[column: column] else { return nil }
    let field = fields.field(of: column) ?? SheetField(heading: "", source: .cell(column))
    switch cell.content {
    case .text where staysOld: return SheetCellText.original(cell)
    case .text: return text.unicode(cell).text
    case .number(let digits) where field.exchange?.content == .money:
      return digits.replacing(".", with: ",")
    default: return text.text(cell, for: field).text
    }
  }
}
