internal import OfficeSheets
internal import VietnameseText

/// Writes the cells of a sheet as the columns of an import want them.
struct SheetCellText {
  /// What was done to a cell beside writing it down.
  enum Change {
    /// Text of an old encoding became Unicode.
    case converted
    /// Zeros that were lost in front of a code were put back.
    case repaired
    /// The cell has no value.
    case valueless
  }

  private let encodings: ColumnEncodings

  init(_ encodings: ColumnEncodings) { self.encodings = encodings }

  /// The cell as the officer sees it in the sheet.
  static func original(_ cell: SheetCell) -> String {
    switch cell.content {
    case .text(let text): oneLine(text)
    case .number(let digits): padded(digits, cell.style)
    case .date(let date): day(date)
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .error(.value(let text)): text
    case .error(.formulaWithoutValue): "=?"
    case .empty: ""
    }
  }

  /// The cell for a column of the contract, and what was done to it.
  func text(_ cell: SheetCell, for field: SheetField) -> (text: String, change: Change?) {
    switch cell.content {
    case .text:
      let (text, isConverted) = unicode(cell)
      let isMoney = field.exchange?.content == .money
      return (isMoney ? Self.amount(text, in: field.unit) : text, isConverted ? .converted : nil)
    case .number(let digits): return number(digits, cell.style, field)
    case .boolean(let value): return (value ? "1" : "0", nil)
    case .error: return (Self.original(cell), .valueless)
    case .date, .empty: return (Self.original(cell), nil)
    }
  }

  /// Text in Unicode on one line, and whether it was written otherwise.
  func unicode(_ cell: SheetCell) -> (text: String, isConverted: Bool) {
    guard let byFont = cell.convertedText else { return ("", false) }
    guard byFont.encoding == nil, let encoding = encodings[cell.column] else {
      return (Self.oneLine(byFont.text), byFont.encoding != nil && byFont.text != byFont.original)
    }
    let converted = ConvertedText(byFont.text, from: encoding)
    return (Self.oneLine(converted.text), converted.text != byFont.text)
  }

  private func number(
    _ digits: String, _ style: SheetCellStyle, _ field: SheetField
  ) -> (text: String, change: Change?) {
    guard let exchange = field.exchange, exchange.content != .date else { return (digits, nil) }
    if exchange.content == .money {
      // The parts of a file's number are divided by a point, those of an amount by a comma.
      return (Self.amount(digits.replacing(".", with: ","), in: field.unit), nil)
    }
    let shown = Self.padded(digits, style)
    let whole = LostZeros.restored(shown, column: exchange.key)
    return (whole ?? shown, whole == nil ? nil : .repaired)
  }

  /// Đồng, also below zero; what is no amount keeps the unit's name, so that nobody reads it as đồng.
  private static func amount(_ text: String, in unit: AmountUnit) -> String {
    guard unit != .dong else { return text }
    let isLoss = text.hasPrefix("-")
    let typed = isLoss ? String(text.dropFirst()) : text
    if case .success(let amount) = parseAmount(typed, unit: unit) {
      return (isLoss ? "-" : "") + "\(amount)"
    }
    return text.isEmpty || text.contains(where: \.isLetter) ? text : "\(text) \(words(unit))"
  }

  private static func words(_ unit: AmountUnit) -> String {
    switch unit {
    case .dong: "đồng"
    case .thousand: "nghìn đồng"
    case .million: "triệu đồng"
    case .billion: "tỷ đồng"
    }
  }

  /// The zeros that a format such as `000000000000` shows before a number are part of a code.
  private static func padded(_ digits: String, _ style: SheetCellStyle) -> String {
    guard let format = style.numberFormat, format.allSatisfy({ $0 == "0" }),
      digits.allSatisfy(\.isNumber), digits.count < format.count
    else { return digits }
    return String(repeating: "0", count: format.count - digits.count) + digits
  }

  /// `dd/MM/yyyy`; the 29 February 1900 that Excel knows stays, for the import to refuse.
  private static func day(_ date: SheetDate) -> String {
    // Five digits, as four would be read as a year.
    let serial = String(repeating: "0", count: max(0, 5 - "\(date.days)".count)) + "\(date.days)"
    switch parseDate(serial, acceptingSpreadsheetSerials: true) {
    case .success(let day): return day.formatted
    case .failure(.noSuchDay): return "29/02/1900"
    case .failure: return date.serial
    }
  }

  /// Lines of the converted file are rows of the sheet, so that no cell may have several.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
