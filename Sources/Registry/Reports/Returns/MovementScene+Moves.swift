internal import CooperativeLaw

extension MovementScene {
  /// What came, went and was there, on the whole and by place and sector: one row for each unit.
  static let moves = """
    WITH
      split AS (
        SELECT 'all' AS split_by, '' AS bucket, NULL AS name, NULL AS choices, unit_id, kind,
          begins, ends FROM temp.return_piece
        UNION ALL
        SELECT 'place', coalesce(place, ''), place_name, choices, unit_id, kind, begins, ends
        FROM temp.return_piece
        UNION ALL
        SELECT 'sector', coalesce(sector, ''), NULL, NULL, unit_id, kind, begins, ends
        FROM temp.return_piece),
      many AS MATERIALIZED (
        SELECT unit_id FROM temp.return_piece GROUP BY unit_id HAVING count(*) > 1),
      reached AS (
        SELECT *, max(ends) OVER (PARTITION BY split_by, bucket, unit_id ORDER BY begins
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
        FROM split WHERE unit_id IN (SELECT unit_id FROM many)),
      numbered AS (
        SELECT *, sum(until IS NULL OR begins > until) OVER (
          PARTITION BY split_by, bucket, unit_id ORDER BY begins ROWS UNBOUNDED PRECEDING) AS stay
        FROM reached),
      stay AS MATERIALIZED (
        SELECT * FROM split WHERE unit_id NOT IN (SELECT unit_id FROM many)
        UNION ALL
        SELECT split_by, bucket, max(name) AS name, max(choices) AS choices, unit_id, kind,
          min(begins) AS begins, max(ends) AS ends
        FROM numbered GROUP BY split_by, bucket, unit_id, stay),
      came AS MATERIALIZED (
        SELECT *, \(way) AS movement FROM stay WHERE begins BETWEEN :from AND :to),
      went AS MATERIALIZED (
        SELECT *, \(end) AS movement FROM stay WHERE ends BETWEEN :from AND :to)
    SELECT split_by, bucket, name, choices, unit_id, kind, 'opening' AS movement, NULL AS day
    FROM stay WHERE begins < :from AND ends >= :from
    UNION ALL
    SELECT split_by, bucket, name, choices, unit_id, kind, movement, begins FROM came
    UNION ALL
    SELECT split_by, bucket, name, choices, unit_id, kind, 'added', begins FROM came
    UNION ALL
    SELECT split_by, bucket, name, choices, unit_id, kind, movement, ends FROM went
    UNION ALL
    SELECT split_by, bucket, name, choices, unit_id, kind, 'removed', ends FROM went
    UNION ALL
    SELECT split_by, bucket, name, choices, unit_id, kind, 'closing', NULL
    FROM stay WHERE begins <= :to AND ends > :to
    """

  /// How a stay began: the unit was elsewhere the day before, was there once, or is new.
  private static let way = """
    CASE
      WHEN EXISTS (SELECT 1 FROM temp.return_life AS life WHERE life.unit_id = stay.unit_id
        AND life.valid_from < stay.begins AND life.valid_to >= stay.begins) THEN 'moved_in'
      WHEN EXISTS (SELECT 1 FROM temp.return_life AS life WHERE life.unit_id = stay.unit_id
        AND life.valid_to < stay.begins) THEN 'restored'
      ELSE coalesce((
        SELECT CASE reorganisation.kind WHEN 'convert' THEN 'converted_in' ELSE 'reorganised_in' END
        FROM reorganisation_unit AS part
          JOIN reorganisation ON reorganisation.id = part.reorganisation_id
        WHERE part.unit_id = stay.unit_id AND part.role = 'result'
          AND reorganisation.kind <> 'merge' AND \(Moment.recorded("part"))
          AND \(Moment.recorded("reorganisation"))
          AND NOT EXISTS (
            SELECT 1 FROM reorganisation_step AS step
            WHERE step.reorganisation_id = reorganisation.id AND step.step = 'cancelled'
              AND \(Moment.recorded("step")))
        LIMIT 1), 'founded')
    END
    """

  /// How a stay ended: the unit is elsewhere from that day, or ended for a reason.
  private static let end = """
    CASE
      WHEN EXISTS (SELECT 1 FROM temp.return_life AS life WHERE life.unit_id = stay.unit_id
        AND life.valid_from <= stay.ends AND life.valid_to > stay.ends) THEN 'moved_out'
      ELSE coalesce((
        SELECT CASE status.end_reason \(reasons) END FROM unit_status AS status
        WHERE status.unit_id = stay.unit_id AND status.valid_from = stay.ends
          AND status.status IN ('ended', 'closed') AND \(Moment.recorded("status"))
        LIMIT 1), 'ended_unknown')
    END
    """

  private static let reasons = EndReason.allCases.map {
    "WHEN '\($0.rawValue)' THEN '\(Movement.end($0).rawValue)'"
  }.joined(separator: " ")
}
