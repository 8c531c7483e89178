/// The heading of a table in a sheet.
public struct TableHead: Hashable, Sendable {
  /// The columns that have a heading, from left to right.
  public let columns: [TableColumn]
  /// The rows that the heading takes, by their numbers in the sheet.
  public let rows: ClosedRange<Int>
  /// What the sheet says about units above the table: `ĐVT: triệu đồng`.
  public let unitNote: String?

  /// A head, for readers that know it without looking for it.
  public init(columns: [TableColumn], rows: ClosedRange<Int>, unitNote: String?) {
    self.columns = columns
    self.rows = rows
    self.unitNote = unitNote
  }
}

/// One column of a found table.
public struct TableColumn: Hashable, Sendable {
  /// The column in the sheet, from 1 on.
  public let column: Int
  /// The texts of the heading from top to bottom: `Ngày sinh`, `Nam`.
  public let levels: [String]

  /// A column, for readers that put its heading into other letters.
  public init(column: Int, levels: [String]) {
    self.column = column
    self.levels = levels
  }

  /// The levels in one line: `Ngày sinh / Nam`.
  public var title: String { levels.joined(separator: " / ") }
}

/// What a row of a sheet is to its table.
public enum TableRowKind: Hashable, Sendable {
  /// A row of the table.
  case data
  /// Above the table: the office, the title, the units.
  case title
  /// Part of the heading, also where it is repeated on a new page.
  case heading
  /// The row `(1) (2) (3)` below the heading.
  case columnNumbers
  /// A line over the rows that follow, with its text: a commune, a kind of member.
  case group(String)
  /// A sum of the rows above.
  case subtotal
  /// Place, date and names of those who sign; the table has ended.
  case signature
  /// Below the end of the table.
  case afterTable
}

/// What the finder has to tell, in the order of the rows.
public enum TableEvent: Hashable, Sendable {
  /// The heading was found; told before the rows of the heading.
  case head(TableHead)
  /// A row, and what it is.
  case row(SheetRow, TableRowKind)
}
