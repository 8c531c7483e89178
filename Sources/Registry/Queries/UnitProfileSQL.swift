/// The statements behind a unit's profile; arguments `:day`, `:known` and `:unit`.
enum UnitProfileSQL {
  static let officeHolders = """
    SELECT post.role, detail.full_name, post.valid_from, post.term_ends_on
    FROM position AS post JOIN party_detail AS detail ON detail.party_id = post.party_id
      AND \(Moment.seen("detail"))
    WHERE post.unit_id = :unit AND \(Moment.seen("post"))
    ORDER BY post.id
    """

  static let members = """
    SELECT member_kind, member_type, count(*) AS count, sum(coalesce(capital, 0)) AS capital,
      sum(coalesce(paid, 0)) AS paid
    FROM (\(MemberSQL.select) AND membership.unit_id = :unit)
    GROUP BY member_kind, member_type
    ORDER BY instr('official associate_capital associate_no_capital unknown', member_kind),
      member_type
    """

  /// The unions that have the unit as a member.
  static let unions = link(own: "member.unit_id", other: "membership.unit_id")

  /// The registered units that are members of the unit.
  static let memberUnits = link(own: "membership.unit_id", other: "member.unit_id")

  private static func link(own: String, other: String) -> String {
    """
    SELECT other.local_number, name.full_name, membership.valid_from AS joined_on
    FROM membership JOIN party AS member ON member.id = membership.party_id
        AND member.type = 'unit'
      JOIN unit AS other ON other.id = \(other)
      JOIN unit_name AS name ON name.unit_id = other.id AND \(Moment.seen("name"))
    WHERE \(own) = :unit AND \(Moment.seen("membership"))
    ORDER BY name.sort_key, other.id
    """
  }

  /// What held before the day and does not hold on it; a change of the short name alone is none.
  static let formerFacts = """
    SELECT field, value, valid_from, valid_to FROM (
      SELECT fact.id, 'name' AS field, full_name AS value, valid_from, valid_to
      FROM unit_name AS fact WHERE \(ended) AND NOT EXISTS (
        SELECT 1 FROM unit_name AS now WHERE now.unit_id = :unit
          AND now.full_name = fact.full_name AND \(Moment.seen("now")))
      UNION ALL
      SELECT fact.id, scheme, code, valid_from, valid_to
      FROM unit_code AS fact WHERE \(ended))
    ORDER BY valid_from, field, id
    """

  private static let ended = """
    fact.unit_id = :unit AND fact.recorded_by <= :known AND fact.closed_by <= :known
      AND (fact.retracted_by IS NULL OR fact.retracted_by > :known)
      AND fact.valid_to <= :day AND fact.valid_to > fact.valid_from
    """
}
