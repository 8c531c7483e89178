/// One cell that has something in it.
public struct SheetCell: Hashable, Sendable {
  /// The column from 1 on; ``columnName(_:)`` gives its letters.
  public let column: Int
  /// What is in it.
  public let content: SheetContent
  /// How it is shown.
  public let style: SheetCellStyle
  /// Whether its column or its row is hidden.
  public let isHidden: Bool
  /// How many columns it covers; 1 when it is not merged.
  public let mergedColumns: Int
  /// How many rows it covers; 1 when it is not merged.
  public let mergedRows: Int
  /// The pieces of its text, each with its font, when they are more than one; else empty.
  public let runs: [SheetTextRun]

  /// The font that the cell is shown in; the whole text has it unless there are ``runs``.
  public var fontName: String? { style.fontName }

  /// A cell, for reports and tests as well as for readers.
  public init(
    column: Int, content: SheetContent, style: SheetCellStyle = .plain, isHidden: Bool = false,
    mergedColumns: Int = 1, mergedRows: Int = 1, runs: [SheetTextRun] = []
  ) {
    self.column = column
    self.content = content
    self.style = style
    self.isHidden = isHidden
    self.mergedColumns = mergedColumns
    self.mergedRows = mergedRows
    self.runs = runs
  }
}

/// A piece of a cell's text under one font.
public struct SheetTextRun: Hashable, Sendable {
  /// The text of the piece.
  public let text: String
  /// Its font; `nil` when the file does not say.
  public let fontName: String?

  /// A piece of text.
  public init(text: String, fontName: String?) {
    self.text = text
    self.fontName = fontName
  }
}

/// How cells of one style are shown; shared by all of them.
public final class SheetCellStyle: Hashable, Sendable {
  /// The name of the font; `nil` when the file does not say.
  public let fontName: String?
  /// The number format as Excel writes it (`000000000000`, `#,##0`); `nil` for General.
  public let numberFormat: String?
  /// Whether numbers under this format are days.
  public let isDate: Bool

  /// The style of a cell that has none.
  public static let plain = SheetCellStyle(fontName: nil, numberFormat: nil, isDate: false)

  /// A style.
  public init(fontName: String?, numberFormat: String?, isDate: Bool) {
    self.fontName = fontName
    self.numberFormat = numberFormat
    self.isDate = isDate
  }

  /// Whether two styles show cells alike.
  public static func == (left: SheetCellStyle, right: SheetCellStyle) -> Bool {
    left === right
      || (left.fontName == right.fontName && left.numberFormat == right.numberFormat
        && left.isDate == right.isDate)
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fontName)
    hasher.combine(numberFormat)
  }
}
