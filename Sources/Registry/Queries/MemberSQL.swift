/// The one statement that reads members at a moment; lists and exports add a condition.
enum MemberSQL {
  /// Members of the day with their capital of the day.
  ///
  /// Arguments `:day` and `:known`. Who leaves on a day is still on that day's list, as `valid_to` is the day after.
  static let select =
    columns + """

      WHERE \(Moment.seen("membership"))
      """

  /// The columns and joins; the condition on memberships follows.
  static let columns = """
    SELECT unit.local_number AS unit, membership.unit_id, membership.party_id,
      membership.member_number, party.type AS member_type, membership.member_kind,
      detail.full_name, detail.sex, detail.date_of_birth, detail.birth_year, detail.id_number,
      detail.nationality, detail.ethnicity, detail.address, detail.phone, detail.representative,
      membership.valid_from AS joined_on,
      (SELECT sum(committed_change) FROM capital_entry AS entry WHERE \(ofMember)) AS capital,
      (SELECT sum(paid_change) FROM capital_entry AS entry WHERE \(ofMember)) AS paid,
      (SELECT max(occurred_on) FROM capital_entry AS entry
        WHERE paid_change > 0 AND \(ofMember)) AS contributed_on,
      (SELECT certificate_number FROM capital_entry AS entry
        WHERE certificate_number IS NOT NULL AND \(ofMember)
        ORDER BY occurred_on DESC, id DESC LIMIT 1) AS certificate_number,
      CASE WHEN membership.closed_by <= :known THEN date(membership.valid_to, '-1 day') END
        AS left_on,
      CASE WHEN membership.closed_by <= :known THEN membership.end_reason END AS left_reason,
      membership.note, detail.sort_key
    FROM membership
      JOIN unit ON unit.id = membership.unit_id
      JOIN party ON party.id = membership.party_id
      JOIN party_detail AS detail ON detail.party_id = membership.party_id
        AND \(Moment.seen("detail"))
    """

  private static let ofMember = """
    entry.unit_id = membership.unit_id AND entry.party_id = membership.party_id
        AND \(Moment.happened("entry"))
    """
}
