internal import CooperativeLaw
internal import GRDB

/// The import of office-holders.
final class PositionImport: ImportKind {
  static var filingKind: FilingKind { .importPositions }
  static var catalogue: ColumnCatalogue { .positions }
  static func stage(_ db: Database) throws -> Stage { try Stage(db, slots: StageSlot.positions) }
  static var factTable: String { "position" }

  private let db: Database
  private let rejects: Rejects
  private let warnings: Warnings
  private let reader: PositionRowReader
  private var base: Int64 = 0

  init(
    _ db: Database, cells: RowCells, header: HeaderMap, warnings: Warnings, today: CivilDate
  ) throws {
    self.db = db
    self.warnings = warnings
    rejects = cells.rejects
    reader = PositionRowReader(db, cells: cells, header: header, today: today)
  }

  func read(_ row: borrowing CSVRow) throws { try reader.read(row) }

  func judge() throws -> Int {
    let people = try PeopleMatch(db, rejects: rejects, byNameAlone: true)
    base = people.base
    try people.run(hasNameless: reader.hasNameless)
    return try PositionVerdicts(db: db, rejects: rejects, base: base).run()
  }

  func write(filing: Int64) throws {
    try PeopleWrite(db: db, base: base, filing: filing).run()
    try db.execute(
      sql: """
        INSERT INTO position (unit_id, party_id, role, note, valid_from, valid_to, recorded_by,
          closed_by)
        SELECT unit_id, party_id, role, coalesce(note, ''), from_day, until_day, :filing,
          CASE WHEN until_day IS NOT NULL THEN :filing END
        FROM import_holder ORDER BY line
        """, arguments: ["filing": filing])
    try db.execute(
      sql: """
        INSERT INTO filing_unit (filing_id, unit_id)
        SELECT ?, unit_id FROM (SELECT DISTINCT unit_id FROM import_stage) ORDER BY unit_id
        """, arguments: [filing])
  }

  /// Roles that the kind of unit does not have.
  func warn() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.line, stage.unit_id, stage.role, unit.kind
        FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id ORDER BY stage.line
        """)
    while let row = try rows.next() {
      guard let role = PositionRole(rawValue: row[2]), let kind = UnitKind(rawValue: row[3]),
        !role.exists(in: kind)
      else { continue }
      warnings.add(ImportWarning.otherRole(role, kind), line: row[0], unit: row[1])
    }
  }
}
