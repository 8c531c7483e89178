internal import CooperativeLaw
internal import GRDB

/// The import of OCOP products with the decisions on them.
final class OCOPImport: ImportKind {
  static var filingKind: FilingKind { .importProducts }
  static var catalogue: ColumnCatalogue { .ocop }
  static var factTable: String { "ocop_detail" }

  static func stage(_ db: Database) throws -> Stage {
    try Stage(db, columns: ["line"] + OCOPColumns.all.map(\.target) + OCOPColumns.resolved)
  }

  private let db: Database
  private let rejects: Rejects
  private let warnings: Warnings
  private let today: CivilDate
  private let reader: LedgerRowReader

  init(
    _ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate
  ) throws {
    self.db = db
    self.warnings = warnings
    self.today = today
    rejects = cells.rejects
    reader = LedgerRowReader(
      db, columns: OCOPColumns.all, cells: cells, header: header, today: today)
  }

  func read(_ row: borrowing CSVRow) throws { try reader.read(row) }

  func judge() throws -> Int {
    try OCOPRows(db: db, rejects: rejects).judge()
    return try OCOPMatch(db: db, rejects: rejects, today: today).run()
  }

  func write(filing: Int64) throws { try OCOPWrite(db: db, today: today, filing: filing).run() }

  func warn() throws { try OCOPWarnings(db: db, warnings: warnings, today: today).run() }
}

extension Registry {
  /// Takes OCOP products (sản phẩm OCOP) and the decisions on them from an office's old books
  /// (CSV, XLSX, ODS, XLS), as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importProducts(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(OCOPImport.self, from: path, options, details, progress)
  }
}
