/// What was read of an office file, beside its rows.
public struct SheetReport: Sendable, Equatable {
  /// The sheet that was read.
  public let sheet: String
  /// Sheets that are seen and were not read.
  public let otherSheets: [String]
  /// Rows by what they are.
  public let counts: SheetCounts
  /// Cells of old encodings that became Unicode.
  public internal(set) var convertedCells = 0
  /// Codes whose lost zeros were put back.
  public internal(set) var repairedCodes = 0
  /// Cells with an error or a formula that was never calculated.
  public internal(set) var valuelessCells = 0

  mutating func add(_ change: SheetCellText.Change?) {
    switch change {
    case .converted: convertedCells += 1
    case .repaired: repairedCodes += 1
    case .valueless: valuelessCells += 1
    case nil: break
    }
  }
}
