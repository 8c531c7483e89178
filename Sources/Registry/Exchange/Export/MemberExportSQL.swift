/// The statement of a member export: the columns of the contract for any number of members.
///
/// It gives the numbers of ``MemberSQL``, but adds up the ledger once for all instead of member by
/// member. The order is the unit's, then the given name's, so that only one unit is sorted at a time.
enum MemberExportSQL {
  /// Members of a scope on day `:day` as known at `:known`; `includesFormer`: also who left before.
  static func select(_ scope: MemberScope, includesFormer: Bool) -> String {
    """
    WITH share AS MATERIALIZED (\(shares(scope)))
    SELECT \(columns)
    FROM unit NOT INDEXED
      CROSS JOIN membership ON membership.unit_id = unit.id
      JOIN party ON party.id = membership.party_id
      JOIN party_detail AS detail ON detail.party_id = membership.party_id
        AND \(Moment.seen("detail"))
      LEFT JOIN unit_code AS tax ON tax.unit_id = unit.id AND tax.scheme = 'tax_code'
        AND \(Moment.seen("tax"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN share ON share.unit_id = membership.unit_id
        AND share.party_id = membership.party_id
    WHERE \(scope.condition(on: "unit.id"))
      AND \(includesFormer ? Moment.begun("membership") : Moment.seen("membership"))
    ORDER BY unit.id, detail.sort_key, membership.member_number
    """
  }

  /// The columns of the contract.
  ///
  /// A unit goes by its tax code, else by its name: the only words for it that mean the same unit
  /// in another registry. Capital that came to nothing is blank, as a book would have it.
  private static let columns = """
    coalesce(tax.code, name.full_name, unit.local_number) AS unit, membership.member_number,
      party.type AS member_type, membership.member_kind, detail.full_name, detail.sex,
      coalesce(detail.date_of_birth, CAST(detail.birth_year AS TEXT)) AS date_of_birth,
      detail.id_number, detail.nationality, detail.ethnicity, detail.address, detail.phone,
      detail.representative, membership.valid_from AS joined_on,
      nullif(share.capital, 0) AS capital,
      share.contributed_on, share.certificate_number,
      CASE WHEN membership.closed_by <= :known THEN date(membership.valid_to, '-1 day') END
        AS left_on,
      CASE WHEN membership.closed_by <= :known THEN membership.end_reason END AS left_reason,
      nullif(membership.note, '') AS note
    """

  /// What each member of the scope holds; the latest certificate goes before others of its day by
  /// its number in the ledger, written with all 19 digits so that it compares as text.
  private static func shares(_ scope: MemberScope) -> String {
    """
    SELECT unit_id, party_id, sum(committed_change) AS capital,
        max(CASE WHEN paid_change > 0 THEN occurred_on END) AS contributed_on,
        substr(max(CASE WHEN certificate_number IS NOT NULL
          THEN occurred_on || printf('%019d', id) || certificate_number END), 30)
          AS certificate_number
      FROM capital_entry AS entry
      WHERE \(scope.condition(on: "unit_id")) AND \(Moment.happened("entry"))
      GROUP BY unit_id, party_id
    """
  }
}
