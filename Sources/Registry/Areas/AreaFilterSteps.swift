extension AreaFilter {
  /// The unit and everything below it on its own map.
  static let inside = """
    inside(id, level, code, valid_from, valid_to) AS (
        SELECT id, level, code, valid_from, valid_to FROM target
        UNION
        SELECT child.id, child.level, child.code,
          max(child.valid_from, inside.valid_from), min(child.valid_to, inside.valid_to)
        FROM inside CROSS JOIN place AS child
          ON child.parent_level = inside.level AND child.parent_code = inside.code
          AND child.valid_from < inside.valid_to AND child.valid_to > inside.valid_from)
    """

  /// Everything above the unit on its own map: an address known only so far may be in the unit.
  static let around = """
    around(id, parent_level, parent_code, valid_from, valid_to) AS (
        SELECT id, parent_level, parent_code, valid_from, valid_to FROM target
        UNION
        SELECT parent.id, parent.parent_level, parent.parent_code,
          max(parent.valid_from, around.valid_from), min(parent.valid_to, around.valid_to)
        FROM around CROSS JOIN place AS parent
          ON parent.level = around.parent_level AND parent.code = around.parent_code
          AND parent.valid_from < around.valid_to AND parent.valid_to > around.valid_from)
    """

  /// Rows worth walking from, so that the whole country is not: what the unit and those above it
  /// were or became, the old districts there, and communes without a predecessor on record.
  static let nearby = """
    nearby(id, way) AS (
        SELECT id, way FROM (SELECT id FROM inside UNION SELECT id FROM around)
          CROSS JOIN (SELECT 'past' AS way UNION SELECT 'future')
        UNION
        SELECT old_area_id, 'past' FROM nearby JOIN area_successor ON new_area_id = nearby.id
        WHERE way = 'past'
        UNION
        SELECT new_area_id, 'future' FROM nearby JOIN area_successor ON old_area_id = nearby.id
        WHERE way = 'future'
        UNION
        SELECT child.id, way
        FROM nearby CROSS JOIN place AS parent ON parent.id = nearby.id
          CROSS JOIN place AS child
          ON child.parent_level = parent.level AND child.parent_code = parent.code
          AND child.valid_from < parent.valid_to AND child.valid_to > parent.valid_from
        WHERE parent.level = 'province'
          AND ((way = 'past' AND child.level = 'district')
            OR (way = 'future' AND NOT EXISTS (
              SELECT 1 FROM area_successor WHERE new_area_id = child.id))))
    """

  /// Each near row carried to the unit's map; `chosen`: by default successors only.
  static let walk = """
    walk(origin, here, chosen) AS (
        SELECT DISTINCT id, id, 1 FROM nearby
        UNION
        SELECT walk.origin, new_area_id, walk.chosen AND is_default
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN target
          JOIN area_successor ON old_area_id = here.id
        WHERE here.valid_to <= target.valid_from
        UNION
        SELECT walk.origin, child.id, 0
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN target
          CROSS JOIN place AS child
          ON child.parent_level = here.level AND child.parent_code = here.code
          AND child.valid_from < here.valid_to AND child.valid_to > here.valid_from
        WHERE here.level = 'district' AND here.valid_to <= target.valid_from
        UNION
        SELECT walk.origin, old_area_id, 0
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN target
          JOIN area_successor ON new_area_id = here.id
        WHERE here.valid_from >= target.valid_to
        UNION
        SELECT walk.origin, parent.id, walk.chosen
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN target
          CROSS JOIN place AS parent
          ON parent.level = here.parent_level AND parent.code = here.parent_code
          AND parent.valid_from < here.valid_to AND parent.valid_to > here.valid_from
        WHERE (here.valid_to <= target.valid_from AND NOT EXISTS (
            SELECT 1 FROM area_successor WHERE old_area_id = here.id)
          AND NOT EXISTS (
            SELECT 1 FROM area WHERE parent_level = here.level AND parent_code = here.code))
          OR (here.valid_from >= target.valid_to AND NOT EXISTS (
            SELECT 1 FROM area_successor WHERE new_area_id = here.id)))
    """
}
