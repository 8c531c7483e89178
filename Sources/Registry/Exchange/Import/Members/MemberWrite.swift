internal import GRDB

/// Writes accepted members: memberships and what they paid in or promised.
struct MemberWrite {
  let db: Database
  let base: Int64
  let filing: Int64

  func run() throws {
    try PeopleWrite(db: db, base: base, filing: filing).run()
    try writeMemberships()
    try writeCapital()
  }

  private var arguments: StatementArguments { ["base": base, "filing": filing] }

  private func writeMemberships() throws {
    try db.execute(
      sql: """
        INSERT INTO membership (unit_id, party_id, member_number, member_kind, note, end_reason,
          valid_from, valid_to, recorded_by, closed_by)
        SELECT stage.unit_id, coalesce(match.party_id, :base + stage.line),
          coalesce(given.number, stage.member_number), stage.kind, coalesce(stage.note, ''),
          stage.end_reason, stage.from_day, stage.until_day, :filing,
          CASE WHEN stage.until_day IS NOT NULL THEN :filing END
        FROM import_stage AS stage
          LEFT JOIN import_match AS match ON match.line = stage.line
          LEFT JOIN import_number AS given ON given.line = stage.line
        ORDER BY stage.line
        """, arguments: arguments)
  }

  /// A day of payment means paid in full; without one the capital is promised on joining.
  private func writeCapital() throws {
    try db.execute(
      sql: """
        INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change,
          paid_change, certificate_number, recorded_by)
        SELECT stage.unit_id, coalesce(match.party_id, :base + stage.line),
          CASE WHEN stage.contributed_on IS NULL THEN 'committed' ELSE 'contributed' END,
          coalesce(stage.contributed_on, stage.from_day), stage.capital,
          CASE WHEN stage.contributed_on IS NULL THEN 0 ELSE stage.capital END,
          stage.certificate_number, :filing
        FROM import_stage AS stage LEFT JOIN import_match AS match ON match.line = stage.line
        WHERE stage.capital IS NOT NULL
        ORDER BY stage.line
        """, arguments: arguments)
  }
}
