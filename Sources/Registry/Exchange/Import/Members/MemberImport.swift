internal import CooperativeLaw
internal import GRDB

/// The import of members.
final class MemberImport: ImportKind {
  static var filingKind: FilingKind { .importMembers }
  static var catalogue: ColumnCatalogue { .members }
  static func stage(_ db: Database) throws -> Stage { try Stage(db, slots: StageSlot.members) }
  static var factTable: String { "membership" }

  private let db: Database
  private let rejects: Rejects
  private let warnings: Warnings
  private let reader: MemberRowReader
  private let today: CivilDate
  private var base: Int64 = 0

  init(
    _ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate
  ) throws {
    self.db = db
    self.warnings = warnings
    self.today = today
    rejects = cells.rejects
    reader = MemberRowReader(db, cells: cells, columns: MemberColumns(header), today: today)
  }

  func read(_ row: borrowing CSVRow) throws { try reader.read(row) }

  func judge() throws -> Int {
    try MemberVerdicts.fillJoiningDays(db, rejects: rejects)
    let people = try PeopleMatch(db, rejects: rejects, byNameAlone: false)
    base = people.base
    try people.run(hasNameless: reader.hasNameless)
    let known = try MemberVerdicts(db: db, rejects: rejects, base: base).run()
    try MemberNumbers(db: db).run()
    return known
  }

  func write(filing: Int64) throws {
    try MemberWrite(db: db, base: base, filing: filing).run()
    try db.execute(
      sql: """
        INSERT INTO filing_unit (filing_id, unit_id)
        SELECT ?, unit_id FROM (SELECT DISTINCT unit_id FROM import_stage) ORDER BY unit_id
        """, arguments: [filing])
  }

  func warn() throws {
    try MemberWarnings(db: db, warnings: warnings, today: today).run()
  }
}
