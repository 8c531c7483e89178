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
  ///
  /// What a void or a correction withdrew is told with the filing that had said it, and marked.
  static let lines = """
    WITH fact AS (\(facts))
    SELECT recorded_by AS filing, 'wrote' AS deed, field, value, valid_from,
      CASE WHEN closed_by = recorded_by THEN valid_to END AS valid_to,
      \(withdrawnBy) AS withdrawn_by
    FROM fact WHERE recorded_by <= :known AND :day IS NOT NULL
    UNION ALL
    SELECT closed_by, 'ended', field, value, valid_from, valid_to, \(withdrawnBy)
    FROM fact WHERE closed_by <= :known AND closed_by <> recorded_by
    UNION ALL
    SELECT retracted_by, 'withdrew', field, value, valid_from, valid_to, NULL
    FROM fact WHERE retracted_by <= :known AND \(withdrawnBy) IS NULL
    UNION ALL
    \(members) UNION ALL
    \(capital) UNION ALL
    \(FlagHistorySQL.lines(withdrawnBy: withdrawnBy))
    ORDER BY filing, field, valid_from, deed DESC, value
    """

  /// The void or correction that withdrew a row.
  private static let withdrawnBy = """
    (SELECT undo.id FROM filing AS undo WHERE undo.id = fact.retracted_by AND undo.id <= :known
      AND undo.kind IN ('filing.void', 'filing.correct'))
    """

  private static let facts =
    [
      fact("unit_registration", "registered_on", "fact.registered_on"),
      fact("unit_registration", "law", "fact.law"),
      fact("unit_name", "name", "fact.full_name"),
      fact("unit_code", "fact.scheme", "fact.code", isColumn: true),
      fact(
        "unit_address", "address",
        "ltrim(fact.detail || ', ', ', ') || area.type || ' ' || area.name || ' (' || area.code || ')'",
        join: "JOIN area ON area.id = fact.area_id"),
      fact("unit_capital", "charter_capital", "CAST(fact.amount AS TEXT)"),
      fact("unit_line", "lines", "fact.code"),
      fact("dependent_detail", "branch", "ltrim(coalesce(fact.code, '') || ' ' || fact.name)"),
      fact("ocop_detail", "product", "fact.product"),
      fact("unit_trait", "fact.trait", "fact.value", isColumn: true),
      fact(
        "unit_contact", "phone",
        "trim(coalesce(fact.phone, '') || ' ' || coalesce(fact.email, ''))"),
      fact("unit_status", "status", "fact.status || coalesce(' ' || fact.end_reason, '')"),
      fact("unit_transition", "fact.duty", "fact.state", isColumn: true),
      fact(
        "position", "role",
        "fact.role || ': ' || coalesce(\(holder), '')"),
    ].joined(separator: "\nUNION ALL\n") + "\nUNION ALL\n" + yearly

  /// What is observed, reported and linked; what happens on a day has no end.
  private static let yearly =
    [
      fact("qualification", "level", "fact.level || ': ' || coalesce(\(holder), '')"),
      fact("value_chain_link", "partner", "trim(fact.partner || ' ' || fact.product)"),
      fact("certification", "scheme", "trim(fact.scheme || ' ' || fact.scope)"),
      event("activity_observation", "activity", "fact.state", day: "observed_on"),
      event("meeting", "meeting", "fact.kind", day: "held_on"),
      event("annual_report", "annual_report", "CAST(fact.year AS TEXT)", day: "received_on"),
      event(
        "training", "training", "fact.kind || ': ' || coalesce(\(holder), '')",
        day: "occurred_on"),
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

  private static func event(
    _ table: String, _ field: String, _ value: String, day: String
  ) -> String {
    """
    SELECT fact.recorded_by, NULL, fact.retracted_by, '\(field)', \(value), fact.\(day), NULL
    FROM \(table) AS fact WHERE fact.unit_id = :unit
    """
  }

  /// The latest name of a party as far as known; a withdrawn one when no other is left.
  private static let holder = """
    (SELECT detail.full_name FROM party_detail AS detail
      WHERE detail.party_id = fact.party_id AND detail.recorded_by <= :known
      ORDER BY detail.retracted_by IS NULL OR detail.retracted_by > :known DESC,
        detail.valid_from DESC, detail.id DESC LIMIT 1)
    """

  /// Members are counted, as an import brings hundreds in one filing; one alone is named.
  ///
  /// What a filing wrote is grouped by that filing alone, so that a later one never splits it.
  private static let members = """
    SELECT fact.recorded_by, 'wrote', 'members', \(membersCounted), min(fact.valid_from),
      CASE WHEN fact.closed_by = fact.recorded_by THEN max(fact.valid_to) END, \(withdrawnBy)
    FROM membership AS fact WHERE fact.unit_id = :unit AND fact.recorded_by <= :known
    GROUP BY fact.recorded_by, fact.closed_by IS fact.recorded_by, \(withdrawnBy)
    UNION ALL
    SELECT fact.closed_by, 'ended', 'members', \(membersCounted), min(fact.valid_from),
      max(fact.valid_to), \(withdrawnBy)
    FROM membership AS fact WHERE fact.unit_id = :unit AND fact.closed_by <= :known
      AND fact.closed_by <> fact.recorded_by
    GROUP BY fact.closed_by, \(withdrawnBy)
    UNION ALL
    SELECT fact.retracted_by, 'withdrew', 'members', \(membersCounted), min(fact.valid_from),
      max(fact.valid_to), NULL
    FROM membership AS fact WHERE fact.unit_id = :unit AND fact.retracted_by <= :known
      AND \(withdrawnBy) IS NULL
    GROUP BY fact.retracted_by
    """

  private static let membersCounted = """
    CASE WHEN count(*) = 1 THEN min(\(holder)) ELSE CAST(count(*) AS TEXT) END
    """

  private static let capital = """
    SELECT fact.recorded_by, 'wrote', 'capital', CAST(sum(fact.committed_change) AS TEXT),
      min(fact.occurred_on), NULL, \(withdrawnBy)
    FROM capital_entry AS fact WHERE fact.unit_id = :unit AND fact.recorded_by <= :known
    GROUP BY fact.recorded_by, \(withdrawnBy)
    """
}
