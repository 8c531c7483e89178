internal import CooperativeLaw
internal import GRDB

/// What the members of a unit are and hold together at a moment, for the rules that count.
struct MemberTotals {
  let officials: Int
  let unknowns: Int
  let foreignOfficials: Int
  /// Capital of associates together, in đồng.
  let associateCapital: Int
  /// Capital of foreign members together, in đồng.
  let foreignCapital: Int

  /// Counts in one statement.
  static func read(_ db: Database, unit: Int64, at moment: Moment) throws -> MemberTotals {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    return MemberTotals(
      officials: row?[0] ?? 0, unknowns: row?[1] ?? 0, foreignOfficials: row?[2] ?? 0,
      associateCapital: row?[3] ?? 0, foreignCapital: row?[4] ?? 0)
  }

  private static let sql = """
    SELECT sum(member_kind = 'official'), sum(member_kind = 'unknown'),
      sum(member_kind = 'official' AND is_foreign),
      sum(capital * (member_kind = 'associate_capital')), sum(capital * is_foreign)
    FROM (
      SELECT membership.member_kind,
        coalesce(detail.nationality, 'Việt Nam') <> 'Việt Nam' AS is_foreign,
        coalesce((SELECT sum(committed_change) FROM capital_entry AS entry
          WHERE entry.unit_id = membership.unit_id AND entry.party_id = membership.party_id
            AND \(Moment.happened("entry"))), 0) AS capital
      FROM membership
        JOIN party_detail AS detail ON detail.party_id = membership.party_id
          AND \(Moment.seen("detail"))
      WHERE membership.unit_id = :unit AND \(Moment.seen("membership")))
    """
}
