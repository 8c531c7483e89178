import VietnameseText

extension SheetCell {
  /// The text of a cell in Unicode with single spaces; `nil` when it is no text or blank.
  var words: String? {
    guard let text = convertedText.map({ normalized($0.text) }), !text.isEmpty else { return nil }
    return text
  }

  /// Whether the cell is a number, or text that is only a number.
  var isNumeric: Bool {
    switch content {
    case .number: true
    case .text(let text):
      text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || " .,)".contains($0) }
    default: false
    }
  }

  /// Whether the cell could stand in the row below a heading: `(1)`, `2`, `A`, `(5)=(3)+(4)`.
  var isColumnNumber: Bool { columnNumber != nil }

  /// The number of a cell of such a row; 0 for letters.
  var columnNumber: Int? {
    switch content {
    case .number(let digits): return Int(digits)
    case .text(let text):
      let inner = text.trimmingPrefix { " ([".contains($0) }
      let digits = inner.prefix(while: \.isNumber)
      if digits.isEmpty { return inner.count == 1 && inner.allSatisfy(\.isLetter) ? 0 : nil }
      let rest = inner.dropFirst(digits.count)
      return rest.allSatisfy { !$0.isLetter } ? Int(digits) : nil
    default: return nil
    }
  }
}
