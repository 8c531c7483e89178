/// Which rows of table `area` an address may point to when it lies in a given unit.
///
/// An address keeps the row of its own day, so a unit of today's map also holds addresses on rows of
/// the old one, and the other way round. Every text here has one parameter, `:area_id`, and goes into
/// a statement as it is: `address.area_id IN (\(AreaFilter.counted))`.
enum AreaFilter {
  /// The rows that count as in the unit: certain ones and assumed ones.
  static let counted = "SELECT area_id FROM (\(scope)) WHERE standing <> 'possible'"

  /// The rows of which it is not certain: assumed ones, counted, and possible ones, not counted.
  static let uncertain = "SELECT area_id FROM (\(scope)) WHERE standing <> 'certain'"

  /// Every row that touches the unit, with its standing; see ``AreaStanding``.
  ///
  /// Each row near the unit is walked step by step to the unit's own map. There it has one or more
  /// pieces: it is certainly inside when all of them are.
  static let scope = """
    WITH RECURSIVE
      place AS NOT MATERIALIZED (
        SELECT id, level, code, parent_level, parent_code, valid_from,
          ifnull(valid_to, '9999-12-31') AS valid_to
        FROM area),
      target AS (SELECT * FROM place WHERE id = :area_id),
      \(inside),
      \(around),
      \(nearby),
      \(walk),
      piece AS (
        SELECT walk.origin, walk.chosen,
          walk.here IN (SELECT id FROM inside) AS is_inside,
          walk.here IN (SELECT id FROM around) AS is_around
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN target
        WHERE (here.valid_from < target.valid_to AND here.valid_to > target.valid_from)
          OR (here.level = 'province' AND here.valid_to <= target.valid_from AND NOT EXISTS (
            SELECT 1 FROM area_successor WHERE old_area_id = here.id))
          OR (here.level = 'province' AND here.valid_from >= target.valid_to AND NOT EXISTS (
            SELECT 1 FROM area_successor WHERE new_area_id = here.id)))
    SELECT origin AS area_id,
      CASE WHEN min(is_inside) THEN 'certain'
        WHEN max(is_inside AND chosen) THEN 'assumed' ELSE 'possible' END AS standing
    FROM piece GROUP BY origin HAVING max(is_inside OR is_around)
    """
}

/// How surely an address on a row of `area` lies in a unit.
public enum AreaStanding: String, Sendable, Hashable, CaseIterable {
  /// All of the row's area is in the unit.
  case certain
  /// The row's commune was divided; its default successor is in the unit, so it is counted here.
  case assumed
  /// Some of the row's area is in the unit, or it is only known to a wider one; not counted here.
  case possible
}
