internal import CooperativeLaw
internal import GRDB

/// The import of a declared file of ledger entries or dated facts.
final class LedgerImport<File: LedgerFile>: ImportKind {
  static var filingKind: FilingKind { File.filingKind }
  static var catalogue: ColumnCatalogue { File.catalogue }
  static var factTable: String { File.table.name }

  static func stage(_ db: Database) throws -> Stage {
    try Stage(db, columns: ["line"] + File.columns.map(\.target) + File.table.resolved)
  }

  private let db: Database
  private let rejects: Rejects
  private let warnings: Warnings
  private let reader: LedgerRowReader

  init(
    _ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate
  ) throws {
    self.db = db
    self.warnings = warnings
    rejects = cells.rejects
    reader = LedgerRowReader(
      db, columns: File.columns, cells: cells, header: header, today: today)
  }

  func read(_ row: borrowing CSVRow) throws { try reader.read(row) }

  func judge() throws -> Int {
    try File.judge(db, rejects)
    return try LedgerVerdicts(
      db: db, rejects: rejects, target: File.table, columns: File.targets,
      hasSameParts: File.hasSameParts, field: field(of: File.table.key)
    ).run()
  }

  func write(filing: Int64) throws {
    try LedgerWrite(db: db, target: File.table, columns: File.targets, filing: filing).run()
    try File.writeParts(db, filing: filing)
    guard File.columns.contains(where: { $0.target == "unit_id" }) else { return }
    try db.execute(
      sql: """
        INSERT INTO filing_unit (filing_id, unit_id)
        SELECT ?, unit_id FROM (SELECT DISTINCT unit_id FROM import_stage WHERE unit_id IS NOT NULL)
        ORDER BY unit_id
        """, arguments: [filing])
  }

  func warn() throws { try File.warn(db, warnings) }

  /// The last column of the key is the one an officer would mend.
  private func field(of key: [String]) -> String {
    File.columns.last { key.contains($0.target) }?.exchange.key ?? "unit"
  }
}
