internal import CooperativeLaw
internal import GRDB

extension MovingMembers {
  /// Lets the members bound for a place join the unit there, with all their capital.
  ///
  /// Who is a member there already only brings capital.
  func arrive(at place: Int, in unit: Int64, filing: Int64) throws {
    let arguments: StatementArguments = [
      "place": place, "unit": unit, "day": act.day.description, "filing": filing,
    ]
    try act.db.cachedStatement(sql: Self.joining).execute(arguments: arguments)
    try act.db.cachedStatement(sql: Self.leavingCapital)
      .execute(arguments: ["place": place, "day": act.day.description, "filing": filing])
    try act.db.cachedStatement(sql: Self.arrivingCapital).execute(arguments: arguments)
  }

  private static let joining = """
    INSERT INTO membership (unit_id, party_id, member_number, member_kind, valid_from, recorded_by)
    SELECT :unit, moving.party_id,
      (SELECT coalesce(max(member_number), 0) FROM membership WHERE unit_id = :unit)
        + row_number() OVER (ORDER BY min(moving.unit_id), min(moving.member_number)),
      \(kind), :day, :filing
    FROM temp.moving
    WHERE moving.place = :place AND moving.membership_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM membership WHERE membership.unit_id = :unit
        AND membership.party_id = moving.party_id
        AND membership.valid_to IS NULL AND membership.retracted_by IS NULL)
    GROUP BY moving.party_id
    """

  private static let leavingCapital = """
    INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change, paid_change,
      recorded_by)
    SELECT unit_id, party_id, 'transferred_out', :day, -committed, -paid, :filing
    FROM temp.moving WHERE place = :place AND (committed <> 0 OR paid <> 0)
    """

  private static let arrivingCapital = """
    INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change, paid_change,
      recorded_by)
    SELECT :unit, party_id, 'transferred_in', :day, sum(committed), sum(paid), :filing
    FROM temp.moving WHERE place = :place
    GROUP BY party_id HAVING sum(committed) <> 0 OR sum(paid) <> 0
    """

  /// Ends the memberships of those who leave a unit that goes on.
  func leave(filing: Int64) throws {
    try act.db.cachedStatement(
      sql: """
        UPDATE membership SET valid_to = ?, closed_by = ?, end_reason = ?
        WHERE id IN (SELECT membership_id FROM temp.moving WHERE place IS NOT NULL)
        """
    ).execute(arguments: [
      act.day.description, filing, MembershipEndReason.reorganised.rawValue,
    ])
  }

  /// Writes the line of each member, from which unit to which; `units` are those at each place.
  func writeLines(of reorganisation: Int64, units: [Int64], filing: Int64) throws {
    for (place, unit) in units.enumerated().map({ (Optional($0), Optional($1)) }) + [(nil, nil)] {
      try act.db.cachedStatement(
        sql: """
          INSERT INTO reorganisation_line
            (reorganisation_id, item, from_unit_id, to_unit_id, party_id, recorded_by)
          SELECT ?, 'member', unit_id, coalesce(?, unit_id), party_id, ? FROM temp.moving
          WHERE place IS ? AND membership_id IS NOT NULL
          """
      ).execute(arguments: [reorganisation, unit, filing, place])
    }
  }
}
