internal import CooperativeLaw
internal import GRDB

/// What one kind of import does at each step; the steps themselves are those of ``ImportRun``.
protocol ImportKind: AnyObject {
  static var filingKind: FilingKind { get }
  static var catalogue: ColumnCatalogue { get }
  /// Makes the table that rows wait in.
  static func stage(_ db: Database) throws -> Stage
  /// A table of facts by which an earlier import of the same file is known to stand.
  static var factTable: String { get }

  init(_ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate)
    throws

  /// Reads a row into the stage, or rejects it.
  func read(_ row: borrowing CSVRow) throws
  /// Judges the rows together; answers how many are on record already.
  func judge() throws -> Int
  /// Writes what is left in the stage.
  func write(filing: Int64) throws
  /// Finds what today's rules of law would not let pass.
  func warn() throws
}
