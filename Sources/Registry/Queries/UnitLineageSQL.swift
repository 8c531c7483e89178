/// The statements behind a unit's lineage; arguments `:day`, `:known` and `:unit`.
enum UnitLineageSQL {
  /// Every reorganisation that the unit came out of or went into, to any depth.
  ///
  /// A step up never goes to a later day and a step down never to an earlier one, so that two units
  /// that came out of each other in turn end the search and each stands where it belongs.
  static let links = """
    WITH RECURSIVE
      ancestors (unit_id, day, reorganisation_id, other_id) AS (
        SELECT :unit, '9999-12-31', NULL, NULL
        UNION
        \(step(from: "ancestors", own: "result", other: "source", order: "<="))
      ),
      descendants (unit_id, day, reorganisation_id, other_id) AS (
        SELECT :unit, '0000-01-01', NULL, NULL
        UNION
        \(step(from: "descendants", own: "source", other: "result", order: ">="))
      )
    SELECT DISTINCT 'ancestor' AS direction, link.unit_id AS ancestor_id,
      link.other_id AS descendant_id, \(told)
    FROM ancestors AS link JOIN reorganisation ON reorganisation.id = link.reorganisation_id
    UNION ALL
    SELECT DISTINCT 'descendant', link.other_id, link.unit_id, \(told)
    FROM descendants AS link JOIN reorganisation ON reorganisation.id = link.reorganisation_id
    ORDER BY direction, day, reorganisation_id, ancestor_id, descendant_id
    """

  /// The units among `:units`, a JSON list, with the last name each bore by the day.
  static let units = """
    SELECT unit.id, unit.local_number, unit.kind,
      (SELECT name.full_name FROM unit_name AS name
        WHERE name.unit_id = unit.id AND \(Moment.begun("name"))
        ORDER BY name.valid_from DESC, name.id DESC LIMIT 1) AS name,
      status.status, status.valid_from AS status_from, status.end_reason
    FROM json_each(:units) AS wanted JOIN unit ON unit.id = wanted.value
      LEFT JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
    """

  private static let told = """
    reorganisation.id AS reorganisation_id, reorganisation.kind, reorganisation.resolution_number,
      reorganisation.resolved_on, link.day, \(completed) AS completed_on
    """

  private static let completed = """
    (SELECT max(step.occurred_on) FROM reorganisation_step AS step
      WHERE step.reorganisation_id = reorganisation.id AND step.step = 'completed'
        AND \(Moment.happened("step")))
    """

  /// The day it was completed, or opened while it is under way; none once it is cancelled.
  private static let day = """
    (SELECT CASE WHEN max(step.step = 'cancelled') THEN NULL ELSE
        coalesce(
          max(CASE step.step WHEN 'completed' THEN step.occurred_on END), min(step.occurred_on)) END
      FROM reorganisation_step AS step
      WHERE step.reorganisation_id = reorganisation.id AND \(Moment.happened("step")))
    """

  private static func step(from: String, own: String, other: String, order: String) -> String {
    """
    SELECT other.unit_id, \(day), reorganisation.id, own.unit_id
        FROM \(from) AS reached
          JOIN reorganisation_unit AS own ON own.unit_id = reached.unit_id
            AND own.role = '\(own)' AND \(Moment.recorded("own"))
          JOIN reorganisation ON reorganisation.id = own.reorganisation_id
            AND \(Moment.recorded("reorganisation"))
          JOIN reorganisation_unit AS other ON other.reorganisation_id = reorganisation.id
            AND other.role = '\(other)' AND \(Moment.recorded("other"))
            AND other.unit_id <> own.unit_id
        WHERE \(day) \(order) reached.day
    """
  }
}
