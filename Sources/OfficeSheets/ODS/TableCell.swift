/// What the tag of a cell says.
struct TableCell {
  let style: SheetCellStyle
  /// How often the cell stands side by side.
  let count: Int
  let columns: Int
  let rows: Int
  /// What is wrong when there is no content.
  var fault: SheetFault { type == "date" ? .date : .number }

  private let type: String?
  private let value: String?
  private let hasFormula: Bool

  init(_ attributes: XMLAttributes, style: SheetCellStyle) {
    self.style = style
    count = max(1, attributes.integer("number-columns-repeated") ?? 1)
    columns = max(1, attributes.integer("number-columns-spanned") ?? 1)
    rows = max(1, attributes.integer("number-rows-spanned") ?? 1)
    type = attributes["value-type"]
    hasFormula = attributes.bytes("formula") != nil
    value =
      switch type {
      case "float", "currency", "percentage": attributes["value"]
      case "date": attributes["date-value"]
      case "boolean": attributes["boolean-value"]
      case "string": attributes["string-value"]
      default: nil
      }
  }

  /// The content, with the text that stands inside the tag; `nil` when the value is none.
  func content(_ text: [UInt8]) -> SheetContent? {
    let shown = String(decoding: text, as: UTF8.self)
    switch type {
    case "float", "currency", "percentage":
      if hasFormula, Self.isError(shown) { return .error(.value(shown)) }
      guard let value else { return nil }
      return Array(value.utf8).withUnsafeBufferPointer { ExactDecimal.text(of: $0) }
        .map(SheetContent.number)
    case "date": return value.flatMap(Self.day)
    case "boolean": return .boolean(value == "true")
    case nil where hasFormula && shown.isEmpty: return .error(.formulaWithoutValue)
    case "string" where hasFormula && Self.isError(shown): return .error(.value(shown))
    default:
      let text = value ?? shown
      return text.isEmpty ? .empty : .text(text)
    }
  }

  /// A day; text before 1900, as in Excel; `nil` when it is no date at all.
  private static func day(_ value: String) -> SheetContent? {
    if let date = DayCount.date(iso: value) { return .date(date) }
    return value.utf8.first.map { $0 == 0x2D || $0 &- 0x30 < 10 } ?? false ? .text(value) : nil
  }

  /// LibreOffice stores an error as the text that it shows.
  private static func isError(_ text: String) -> Bool {
    text.hasPrefix("#") || text.hasPrefix("Err:")
  }
}
