internal import GRDB

/// Judges the waiting office-holders together: against each other and against what is on record.
struct PositionVerdicts {
  let db: Database
  let rejects: Rejects
  let base: Int64

  /// Answers how many rows are on record already; they and colliding rows leave the stage.
  func run() throws -> Int {
    try gather()
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_on_record AS
        SELECT holder.line FROM import_holder AS holder JOIN position
          ON position.party_id = holder.party_id AND position.unit_id = holder.unit_id
          AND position.role = holder.role AND position.valid_from = holder.from_day
          AND position.retracted_by IS NULL
        GROUP BY holder.line;
        DELETE FROM import_stage WHERE line IN (SELECT line FROM import_on_record);
        DELETE FROM import_holder WHERE line IN (SELECT line FROM import_on_record);
        """)
    try rejectTwins()
    try rejectOverlaps()
    try db.execute(
      sql: "DELETE FROM import_holder WHERE line IN (SELECT line FROM import_reject)")
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM import_on_record") ?? 0
  }

  private func gather() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_holder AS
        SELECT stage.line, stage.unit_id, coalesce(match.party_id, :base + stage.line) AS party_id,
          stage.role, stage.note, stage.from_day, stage.until_day
        FROM import_stage AS stage LEFT JOIN import_match AS match ON match.line = stage.line
        ORDER BY stage.line
        """, arguments: ["base": base])
    try db.execute(
      sql: "CREATE INDEX import_holder_by_party ON import_holder (party_id, unit_id, role)")
  }

  private func rejectTwins() throws {
    try rejects.add(
      .twiceInFile, field: "full_name",
      from: """
        SELECT later.line, '' AS value, min(earlier.line) AS other
        FROM import_holder AS later JOIN import_holder AS earlier
          ON earlier.party_id = later.party_id AND earlier.unit_id = later.unit_id
          AND earlier.role = later.role AND earlier.line < later.line
        WHERE later.from_day < coalesce(earlier.until_day, '9999-12-31')
          AND earlier.from_day < coalesce(later.until_day, '9999-12-31')
        GROUP BY later.line
        """)
  }

  private func rejectOverlaps() throws {
    try rejects.add(
      .positionOnRecord, field: "from",
      from: """
        SELECT holder.line, '' AS value, min(position.valid_from) AS other
        FROM import_holder AS holder JOIN position
          ON position.party_id = holder.party_id AND position.unit_id = holder.unit_id
          AND position.role = holder.role AND position.retracted_by IS NULL
        WHERE holder.from_day < coalesce(position.valid_to, '9999-12-31')
          AND position.valid_from < coalesce(holder.until_day, '9999-12-31')
        GROUP BY holder.line
        """)
  }
}
