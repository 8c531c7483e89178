/// What was found in an office file, before anything is imported.
public struct SheetInspection: Sendable, Equatable {
  /// The format by its content: `xlsx`, `ods` or `xls`.
  public let format: String
  /// The sheets in the order of their tabs.
  public let sheets: [InspectedSheet]
  /// The sheet that was read.
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
  /// The columns of the table.
  public let columns: [InspectedColumn]
  /// The first rows of the table, as far as their columns are understood.
  public let samples: [InspectedRow]
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
  /// Its letters in the sheet.
  public let letters: String
  /// Its heading in Unicode, the rows of it joined by strokes.
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
