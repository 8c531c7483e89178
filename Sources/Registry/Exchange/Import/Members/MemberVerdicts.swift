internal import GRDB

/// Judges the waiting members together: against each other and against what is on record.
struct MemberVerdicts {
  let db: Database
  let rejects: Rejects
  let base: Int64

  /// Members without a day of joining joined when their unit was registered.
  static func fillJoiningDays(_ db: Database, rejects: Rejects) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_undated (line INTEGER PRIMARY KEY);
        INSERT INTO import_undated SELECT line FROM import_stage WHERE from_day IS NULL;
        UPDATE import_stage SET from_day = (
          SELECT min(registered_on) FROM unit_registration AS registration
          WHERE registration.unit_id = import_stage.unit_id AND registration.retracted_by IS NULL)
        WHERE line IN (SELECT line FROM import_undated);
        """)
    try rejects.add(
      .endsBeforeStart, field: "left_on",
      from: """
        SELECT line, date(until_day, '-1 day') AS value, '' AS other FROM import_stage
        WHERE line IN (SELECT line FROM import_undated) AND until_day <= from_day
        """)
  }

  /// Rows of a party that stands in several rows or on record: only these can collide.
  private static let claims = """
    CREATE TEMP TABLE import_claim AS
    SELECT stage.line, stage.unit_id, match.party_id, stage.from_day, stage.until_day
    FROM import_match AS match JOIN import_stage AS stage ON stage.line = match.line
    UNION ALL
    SELECT stage.line, stage.unit_id, leader.party_id, stage.from_day, stage.until_day
    FROM (SELECT DISTINCT party_id FROM import_match WHERE party_id > :base) AS leader
      JOIN import_stage AS stage ON stage.line = leader.party_id - :base;
    """

  /// Answers how many rows are on record already; they and colliding rows leave the stage.
  func run() throws -> Int {
    try db.execute(sql: Self.claims, arguments: ["base": base])
    try db.execute(
      sql: "CREATE INDEX import_claim_by_party ON import_claim (party_id, unit_id)")
    let known = try leaveOutKnown()
    try rejectTwins()
    try rejectOverlaps()
    return known
  }

  private func leaveOutKnown() throws -> Int {
    guard base > 0 else { return 0 }
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_on_record AS
        SELECT claim.line FROM import_claim AS claim
          JOIN membership ON membership.party_id = claim.party_id
            AND membership.unit_id = claim.unit_id AND membership.valid_from = claim.from_day
            AND membership.retracted_by IS NULL
        GROUP BY claim.line;
        DELETE FROM import_stage WHERE line IN (SELECT line FROM import_on_record);
        DELETE FROM import_claim WHERE line IN (SELECT line FROM import_on_record);
        """)
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM import_on_record") ?? 0
  }

  /// Once in, a member cannot join again before leaving.
  private func rejectTwins() throws {
    try rejects.add(
      .twiceInFile, field: "full_name",
      from: """
        SELECT later.line, '' AS value, min(claim.line) AS other
        FROM import_claim AS later JOIN import_claim AS claim
          ON claim.party_id = later.party_id AND claim.unit_id = later.unit_id
          AND claim.line < later.line
        WHERE later.from_day < coalesce(claim.until_day, '9999-12-31')
          AND claim.from_day < coalesce(later.until_day, '9999-12-31')
        GROUP BY later.line
        """)
  }

  private func rejectOverlaps() throws {
    try rejects.add(
      .overlapsRecord, field: "joined_on",
      from: """
        SELECT claim.line, '' AS value, min(membership.valid_from) AS other
        FROM import_claim AS claim JOIN membership
          ON membership.party_id = claim.party_id AND membership.unit_id = claim.unit_id
          AND membership.retracted_by IS NULL
        WHERE claim.from_day < coalesce(membership.valid_to, '9999-12-31')
          AND membership.valid_from < coalesce(claim.until_day, '9999-12-31')
        GROUP BY claim.line
        """)
  }
}
