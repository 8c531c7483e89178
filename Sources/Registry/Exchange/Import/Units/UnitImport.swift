internal import CooperativeLaw
internal import GRDB

/// The import of units.
final class UnitImport: ImportKind {
  static var filingKind: FilingKind { .importUnits }
  static var catalogue: ColumnCatalogue { .units }
  static func stage(_ db: Database) throws -> Stage { try Stage(db, slots: StageSlot.units) }
  static var factTable: String { "unit_registration" }

  private let db: Database
  private let rejects: Rejects
  private let warnings: Warnings
  private let reader: UnitRowReader
  private let today: CivilDate
  private var base: Int64 = 0

  init(
    _ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate
  ) throws {
    self.db = db
    self.warnings = warnings
    self.today = today
    rejects = cells.rejects
    reader = try UnitRowReader(db, cells: cells, header: header, today: today)
  }

  func read(_ row: borrowing CSVRow) throws { try reader.read(row) }

  func judge() throws -> Int {
    try db.execute(sql: "UPDATE import_stage SET from_day = registered_on")
    let known = try UnitVerdicts(db: db, rejects: rejects).run()
    let people = try PeopleMatch(db, rejects: rejects, byNameAlone: true)
    base = people.base
    try people.run(hasNameless: false)
    return known
  }

  func write(filing: Int64) throws {
    try UnitWrite(db: db, base: base, filing: filing, today: today).run()
  }

  func warn() throws { try UnitWarnings(db: db, warnings: warnings, today: today).run() }
}
