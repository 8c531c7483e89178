/// What was found in an officer's file, before anything is imported.
public struct SheetInspection: Sendable, Equatable {
  /// The format by its content: `xlsx`, `ods`, `xls` or `csv`.
  public let format: String
  /// What the whole of a text file is written in, when it is not UTF-8.
  public let fileEncoding: ColumnEncoding?
  /// The sheets in the order of their tabs; none in text.
  public let sheets: [InspectedSheet]
  /// The sheet that was read; empty for text.
  public let sheet: String
  /// The rows of its heading.
  public let headingRows: ClosedRange<Int>
  /// What stands above the table about units of money: `ĐVT: triệu đồng`.
  public let unitNote: String?
  /// Rows by what they are.
  public let counts: SheetCounts
  /// What its columns are read for; `nil` when they fit no import.
  public let subject: ImportSubject?
  /// Whether every column that the import must have is there and nothing stops it.
  public let isUsable: Bool
  /// What is wrong with the heading, in the words of an import.
  public let problems: [CSVProblem]
  /// The columns of the table, then what a map or the groups add to them.
  public let columns: [InspectedColumn]
  /// The first rows of the table, as far as their columns are understood.
  public let samples: [InspectedRow]
  /// The reading as a map, to be kept and mended; `nil` when the columns fit no import.
  public let map: ColumnMap?
}

/// A sheet, as its tab shows it.
public struct InspectedSheet: Sendable, Equatable {
  /// The name on the tab.
  public let name: String
  /// Whether the office sees it.
  public let isHidden: Bool
}

/// How a column of the table was understood.
public struct InspectedColumn: Sendable, Equatable {
  /// Where its values come from.
  public enum Origin: Sendable, Equatable {
    /// The column itself.
    case column
    /// The map, for all rows.
    case constant
    /// The group rows above the rows, as far as they name one thing on record.
    case groups
  }

  /// Where its values come from.
  public let origin: Origin
  /// Its letters in the sheet; empty when it is none of the sheet's columns.
  public let letters: String
  /// Its heading in Unicode, the rows of it joined by strokes; the value of a constant.
  public let title: String
  /// Whether it is hidden.
  public let isHidden: Bool
  /// How many rows of the table have something in it.
  public let filled: Int
  /// The contract column that it goes to; `nil` when it is left out.
  public let meaning: ExchangeColumn?
  /// What its text is written in.
  public let encoding: ColumnEncoding
  /// Whether the fonts of the cells say so; otherwise their spelling does.
  public let isByFont: Bool
  /// How sure the spelling makes it, in percent; `nil` where fonts say so or there is nothing to tell.
  public let confidence: Int?
  /// How many đồng an amount of 1 in it is.
  public let unit: Int
}

/// A row of the table before and after.
public struct InspectedRow: Sendable, Equatable {
  /// The row of the sheet.
  public let row: Int
  /// The values that would be imported.
  public let cells: [InspectedCell]
}

/// A value before and after; covered where it is personal.
public struct InspectedCell: Sendable, Equatable {
  /// The contract's column.
  public let column: String
  /// What the sheet shows.
  public let before: String
  /// What would be imported.
  public let after: String
}
