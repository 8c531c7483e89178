internal import CooperativeLaw
internal import GRDB

/// The rows of a reorganisation itself: who, which step, which line.
enum ReorganisationLedger {
  /// A reorganisation and what it is.
  struct Entry {
    let id: Int64
    let kind: ReorganisationKind
    /// The filing that opened it.
    let filing: Int64
    let openedOn: CivilDate
    let completedOn: CivilDate?
    let cancelledOn: CivilDate?
    let sources: [Int64]
    let results: [Int64]
  }

  /// The number of the open reorganisation that a unit is in.
  static func open(_ db: Database, of unit: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT part.reorganisation_id FROM reorganisation_unit AS part
            JOIN reorganisation ON reorganisation.id = part.reorganisation_id
              AND reorganisation.retracted_by IS NULL
          WHERE part.unit_id = ? AND part.retracted_by IS NULL AND NOT EXISTS (
            SELECT 1 FROM reorganisation_step AS step
            WHERE step.reorganisation_id = part.reorganisation_id AND step.retracted_by IS NULL
              AND step.step IN ('completed', 'cancelled'))
          LIMIT 1
          """), arguments: [unit])
  }

  /// Writes a reorganisation and answers its number.
  static func append(
    _ db: Database, _ kind: ReorganisationKind, _ resolution: ReorganisationResolution?,
    filing: Int64
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO reorganisation (kind, resolution_number, resolved_on, recorded_by)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [
      kind.rawValue, resolution?.number, resolution?.passedOn.description, filing,
    ])
    return db.lastInsertedRowID
  }

  /// Writes a unit that takes part.
  static func append(
    _ db: Database, unit: Int64, as role: String, to id: Int64, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [id, unit, role, filing])
  }

  /// Writes how far it has come.
  static func append(
    _ db: Database, step: String, on day: CivilDate, to id: Int64, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO reorganisation_step (reorganisation_id, step, occurred_on, recorded_by)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [id, step, day.description, filing])
  }

  /// Writes one line of the proof that is not a member's.
  static func append(
    _ db: Database, _ item: ReorganisationItem, from source: Int64, to unit: Int64,
    dependent: Int64? = nil, name: String = "", amount: Int?, in id: Int64, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO reorganisation_line (reorganisation_id, item, from_unit_id, to_unit_id,
          dependent_id, name, amount, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, item.rawValue, source, unit, dependent, name, amount, filing])
  }

  /// The reorganisation of a number.
  ///
  /// - Throws: ``RegistryError/reorganisationNotFound(_:)`` when there is none.
  static func require(_ db: Database, _ id: Int64) throws -> Entry {
    guard let entry = try entry(db, id) else {
      throw RegistryError.reorganisationNotFound(id)
    }
    return entry
  }

  private static func entry(_ db: Database, _ id: Int64) throws -> Entry? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT kind, recorded_by FROM reorganisation WHERE id = ? AND retracted_by IS NULL
            """), arguments: [id]), let kind = ReorganisationKind(rawValue: row[0])
    else { return nil }
    let steps = try steps(db, id)
    guard let openedOn = steps["opened"] else { return nil }
    return Entry(
      id: id, kind: kind, filing: row[1], openedOn: openedOn, completedOn: steps["completed"],
      cancelledOn: steps["cancelled"], sources: try units(db, id, role: "source"),
      results: try units(db, id, role: "result"))
  }

  private static func steps(_ db: Database, _ id: Int64) throws -> [String: CivilDate] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT step, occurred_on FROM reorganisation_step
          WHERE reorganisation_id = ? AND retracted_by IS NULL ORDER BY id
          """), arguments: [id]
    ).reduce(into: [:]) { steps, row in
      steps[row[0] as String] = CivilDate(iso: row[1] as String)
    }
  }

  private static func units(_ db: Database, _ id: Int64, role: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT unit_id FROM reorganisation_unit
          WHERE reorganisation_id = ? AND role = ? AND retracted_by IS NULL ORDER BY id
          """), arguments: [id, role])
  }
}
