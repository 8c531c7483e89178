/// What was read of an office file, or of text that is no plain CSV, beside its rows.
public struct SheetReport: Sendable, Equatable {
  /// The sheet that was read; empty for text.
  public let sheet: String
  /// Sheets that are seen and were not read.
  public let otherSheets: [String]
  /// What the whole of a text file was written in, when it was not UTF-8.
  public let fileEncoding: ColumnEncoding?
  /// Rows by what they are.
  public internal(set) var counts = SheetCounts()
  /// Cells of old encodings that became Unicode.
  public internal(set) var convertedCells = 0
  /// Codes whose lost zeros were put back.
  public internal(set) var repairedCodes = 0
  /// Cells with an error or a formula that was never calculated.
  public internal(set) var valuelessCells = 0
  /// Cells that were filled from a merged cell over several rows.
  public internal(set) var mergedCells = 0
  /// Amounts in a merged cell that were left with its first row, as they are for all rows together.
  public internal(set) var mergedAmounts = 0
  /// Cells that were filled from group rows, by the column.
  public internal(set) var groupCells: [GroupColumn: Int] = [:]
  /// Group rows that name nothing on record, or not one thing alone; the first of them.
  public internal(set) var groupsLeft: [GroupLeft] = []
  /// How often the rows were read: once, and again where spelling told an old encoding.
  public internal(set) var readings = 0

  init(_ table: SheetTable) {
    sheet = table.source.sheet
    otherSheets = table.source.otherSheets
    fileEncoding = table.fileEncoding
  }

  mutating func add(_ change: SheetCellText.Change?) {
    switch change {
    case .converted: convertedCells += 1
    case .repaired: repairedCodes += 1
    case .valueless: valuelessCells += 1
    case nil: break
    }
  }
}
