public import CooperativeLaw

/// What an import did, or with a dry run would do.
public struct ImportReport: Sendable, Equatable {
  /// What was imported.
  public let kind: FilingKind
  /// Name of the file, without its folder.
  public let fileName: String
  /// SHA-256 of the file in hexadecimal.
  public let sha256: String
  /// Number of the filing; `nil` when nothing was written.
  public internal(set) var filing: Int64?
  /// An earlier filing that took this very file, so that nothing was left to do.
  public internal(set) var earlierFiling: Int64?
  /// Rows under the header.
  public internal(set) var rowsRead = 0
  /// Rows that became facts.
  public internal(set) var rowsWritten = 0
  /// Rows that were on record already and were left alone.
  public internal(set) var rowsOnRecord = 0
  /// Rows that cannot be true or cannot be read.
  public internal(set) var rowsRejected = 0
  /// How many rows each rule rejected; a row may be counted under several.
  public internal(set) var rejections: [RuleCount] = []
  /// The first rejected rows, one entry for each reason.
  public internal(set) var verdicts: [RowFinding] = []
  /// How many warnings each rule gave.
  public internal(set) var warnings: [RuleCount] = []
  /// The first warnings.
  public internal(set) var findings: [RowFinding] = []
  /// What is odd about the header; it did not stop the import.
  public internal(set) var headerProblems: [CSVProblem] = []
  /// What was read of an office file, beside its rows; `nil` for CSV.
  public internal(set) var sheet: SheetReport?
  /// Where the rejected rows are.
  public internal(set) var rejectsPath: String?
}

/// How often a rule spoke.
public struct RuleCount: Sendable, Equatable {
  /// The rule.
  public let rule: RuleID
  /// How often.
  public let count: Int
}

/// What was found on a row of the file.
public struct RowFinding: Sendable, Equatable {
  /// The line on which the row starts, or the row of the sheet; `nil` when a unit as a whole is
  /// meant.
  public let line: Int?
  /// Local number of the unit, once it is known.
  public let unit: String?
  /// What was found; its field is the column.
  public let finding: Finding
}
