/// The statements behind a unit's history.
enum HistorySQL {
  /// The filings about a unit as far as known.
  ///
  /// Arguments `:unit` and `:known`; `:day` is bound by every moment.
  static let filings =
    FilingRecord.select + """

      WHERE filing.id IN (SELECT filing_id FROM filing_unit WHERE unit_id = :unit)
        AND filing.id <= :known AND :day IS NOT NULL
      ORDER BY filing.id
      """

  /// Everything filings did to `:unit`, in their order.
  static let lines = """
    WITH fact AS (\(facts))
    SELECT recorded_by AS filing, 'wrote' AS deed, field, value, valid_from,
      CASE WHEN closed_by = recorded_by THEN valid_to END AS valid_to
    FROM fact WHERE recorded_by <= :known AND :day IS NOT NULL
    UNION ALL
    SELECT closed_by, 'ended', field, value, valid_from, valid_to
    FROM fact WHERE closed_by <= :known AND closed_by <> recorded_by
    UNION ALL
    SELECT retracted_by, 'withdrew', field, value, valid_from, valid_to
    FROM fact WHERE retracted_by <= :known
    ORDER BY filing, field, valid_from, deed DESC
    """

  private static let facts =
    [
      fact("unit_registration", "registered_on", "fact.registered_on || ' ' || fact.law"),
      fact("unit_name", "name", "fact.full_name"),
      fact("unit_code", "fact.scheme", "fact.code", isColumn: true),
      fact(
        "unit_address", "address",
        "fact.detail || ', ' || area.type || ' ' || area.name || ' (' || area.code || ')'",
        join: "JOIN area ON area.id = fact.area_id"),
      fact("unit_capital", "charter_capital", "CAST(fact.amount AS TEXT)"),
      fact("unit_line", "lines", "fact.code"),
      fact("unit_trait", "fact.trait", "fact.value", isColumn: true),
      fact("unit_contact", "phone", "coalesce(fact.phone, '') || ' ' || coalesce(fact.email, '')"),
      fact("unit_status", "status", "fact.status || coalesce(' ' || fact.end_reason, '')"),
      fact(
        "position", "role",
        "fact.role || ': ' || coalesce((SELECT full_name FROM party_detail AS detail "
          + "WHERE detail.party_id = fact.party_id AND detail.retracted_by IS NULL "
          + "ORDER BY detail.id DESC LIMIT 1), '')"),
      members, capital,
    ].joined(separator: "\nUNION ALL\n")

  private static func fact(
    _ table: String, _ field: String, _ value: String, isColumn: Bool = false, join: String = ""
  ) -> String {
    """
    SELECT fact.recorded_by, fact.closed_by, fact.retracted_by,
      \(isColumn ? field : "'\(field)'") AS field, \(value) AS value, fact.valid_from, fact.valid_to
    FROM \(table) AS fact \(join) WHERE fact.unit_id = :unit
    """
  }

  /// Members are counted, as an import brings hundreds in one filing; one alone is named.
  private static let members = """
    SELECT fact.recorded_by, fact.closed_by, fact.retracted_by, 'members',
      CASE WHEN count(*) = 1 THEN min(detail.full_name) ELSE CAST(count(*) AS TEXT) END,
      min(fact.valid_from), max(fact.valid_to)
    FROM membership AS fact LEFT JOIN party_detail AS detail ON detail.id = (
      SELECT max(id) FROM party_detail WHERE party_id = fact.party_id AND retracted_by IS NULL)
    WHERE fact.unit_id = :unit GROUP BY fact.recorded_by, fact.closed_by, fact.retracted_by
    """

  private static let capital = """
    SELECT fact.recorded_by, NULL, fact.retracted_by, 'capital',
      CAST(sum(fact.committed_change) AS TEXT), min(fact.occurred_on), NULL
    FROM capital_entry AS fact WHERE fact.unit_id = :unit
    GROUP BY fact.recorded_by, fact.retracted_by
    """
}
