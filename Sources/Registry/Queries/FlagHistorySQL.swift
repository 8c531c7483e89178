/// What kept runs of flags tell of a unit: a flag raised, on another level, or cured.
///
/// A run is compared with the one before it that has the same area and criteria.
enum FlagHistorySQL {
  /// Arguments `:unit` and `:known`; the columns are those of ``HistorySQL/lines``.
  static func lines(withdrawnBy: String) -> String {
    """
    SELECT fact.recorded_by, 'wrote', 'flag', fact.ground || ' ' || fact.level, fact.since, NULL,
      \(withdrawnBy)
    FROM flag_line AS fact JOIN flag_run AS run ON run.id = fact.run_id
    WHERE fact.unit_id = :unit AND fact.recorded_by <= :known AND NOT EXISTS (
      SELECT 1 FROM flag_line AS before
      WHERE before.run_id = \(neighbour("max", "<")) AND before.unit_id = fact.unit_id
        AND before.ground = fact.ground AND before.level = fact.level)
    UNION ALL
    SELECT next.recorded_by, 'ended', 'flag', fact.ground || ' ' || fact.level, fact.since,
      next.as_of, NULL
    FROM flag_line AS fact JOIN flag_run AS run ON run.id = fact.run_id
      JOIN flag_run AS next ON next.id = \(neighbour("min", ">"))
    WHERE fact.unit_id = :unit AND \(Moment.recorded("fact")) AND NOT EXISTS (
      SELECT 1 FROM flag_line AS after
      WHERE after.run_id = next.id AND after.unit_id = fact.unit_id
        AND after.ground = fact.ground)
    """
  }

  /// The run before or after another one that can be compared with it.
  private static func neighbour(_ pick: String, _ order: String) -> String {
    """
    (SELECT \(pick)(other.id) FROM flag_run AS other
        WHERE other.id \(order) run.id AND other.area_id IS run.area_id
          AND other.criteria = run.criteria AND \(Moment.recorded("other")))
    """
  }
}
