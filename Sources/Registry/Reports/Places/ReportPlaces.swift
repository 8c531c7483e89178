internal import CooperativeLaw
internal import GRDB

/// Where seats lie on one map: the table `report_seat`, one row for each unit and each area it had.
///
/// A seat on the map of another day is carried over step by step. Where that leads to several places,
/// the unit's own address on the day of the map decides; else it is told to be split, never guessed.
struct ReportPlaces {
  let scene: ReportScene
  let map: ReportMap

  /// What joins a seat to its place: `report_seat` under the name `seat`.
  static func join(unit: String, area: String) -> String {
    """
    LEFT JOIN temp.report_seat AS seat
      ON seat.unit_id = ifnull(\(unit), 0) AND seat.area_id = \(area)
    """
  }

  /// Makes the table.
  func make() throws {
    let arguments: StatementArguments = [
      "map": map.day.description, "level": map.level.rawValue,
    ]
    try scene.make("report_place", Self.places, arguments, keys: "area_id")
    try scene.make("report_seat", Self.seats, arguments, keys: "unit_id, area_id")
  }

  /// Every area that anything points to, carried to the map and up to the level.
  private static let places = """
    WITH RECURSIVE
      place AS NOT MATERIALIZED (
        SELECT id, level, code, parent_level, parent_code, valid_from,
          ifnull(valid_to, '9999-12-31') AS valid_to
        FROM area),
      walk(origin, here) AS (
        SELECT area_id, area_id FROM (
          SELECT area_id FROM unit_address UNION SELECT area_id FROM area_statistic
          UNION SELECT area_id FROM support_activity UNION SELECT area_id FROM support_fund_entry
          UNION SELECT id FROM place WHERE valid_from <= :day AND valid_to > :day)
        WHERE area_id IS NOT NULL
        UNION
        SELECT walk.origin, next.new_area_id
        FROM walk CROSS JOIN place AS here ON here.id = walk.here
          JOIN area_successor AS next ON next.old_area_id = here.id
        WHERE here.valid_to <= :map
        UNION
        SELECT walk.origin, child.id
        FROM walk CROSS JOIN place AS here ON here.id = walk.here CROSS JOIN place AS child
          ON child.parent_level = here.level AND child.parent_code = here.code
          AND child.valid_from < here.valid_to AND child.valid_to > here.valid_from
        WHERE here.level = 'district' AND here.valid_to <= :map
        UNION
        SELECT walk.origin, former.old_area_id
        FROM walk CROSS JOIN place AS here ON here.id = walk.here
          JOIN area_successor AS former ON former.new_area_id = here.id
        WHERE here.valid_from > :map),
      climb(origin, id, level, parent_level, parent_code) AS (
        SELECT walk.origin, here.id, here.level, here.parent_level, here.parent_code
        FROM walk CROSS JOIN place AS here ON here.id = walk.here
        WHERE here.valid_from <= :map AND here.valid_to > :map
        UNION
        SELECT climb.origin, up.id, up.level, up.parent_level, up.parent_code
        FROM climb CROSS JOIN place AS up
          ON up.level = climb.parent_level AND up.code = climb.parent_code
          AND up.valid_from <= :map AND up.valid_to > :map
        WHERE climb.level <> :level)
    SELECT origin AS area_id, count(*) AS places, min(id) AS place_id,
      group_concat(name, ', ') AS choices
    FROM (
      SELECT climb.origin, area.id, area.type || ' ' || area.name AS name
      FROM climb JOIN area ON area.id = climb.id WHERE climb.level = :level
      ORDER BY climb.origin, area.code)
    GROUP BY origin
    """

  /// The place of each unit's every area; unit 0 stands for the areas themselves.
  private static let seats = """
    WITH
      asked AS (
        SELECT DISTINCT unit_id, area_id FROM unit_address
        UNION ALL SELECT 0, id FROM area WHERE id IN (SELECT area_id FROM temp.report_place)),
      own AS (
        SELECT address.unit_id, place.place_id
        FROM unit_address AS address JOIN temp.report_place AS place
          ON place.area_id = address.area_id AND place.places = 1
        WHERE \(Moment.seen("address").replacing(":day", with: ":map"))),
      found AS (
        SELECT asked.unit_id, asked.area_id, place.choices,
          CASE WHEN place.places = 1 THEN place.place_id
            WHEN origin.valid_from > :map THEN own.place_id END AS place_id
        FROM asked JOIN area AS origin ON origin.id = asked.area_id
          LEFT JOIN temp.report_place AS place ON place.area_id = asked.area_id
          LEFT JOIN own ON own.unit_id = asked.unit_id)
    SELECT found.unit_id, found.area_id,
      coalesce(there.code, CASE WHEN found.choices IS NULL THEN 'unplaced:' ELSE 'one_of:' END
        || origin.code) AS code,
      coalesce(there.type || ' ' || there.name, origin.type || ' ' || origin.name) AS name,
      CASE WHEN there.id IS NULL THEN found.choices END AS choices
    FROM found JOIN area AS origin ON origin.id = found.area_id
      LEFT JOIN area AS there ON there.id = found.place_id
    """
}

extension ReportPlaces {
  /// What a place is called; where a divided commune leaves several, all of them are named.
  static func label(code: String, name: String, choices: String?) -> LocalizedText {
    if let choices {
      return LocalizedText(
        vi: "\(name) (một trong: \(choices))", en: "\(name) (one of: \(choices))")
    }
    guard code.hasPrefix("unplaced:") else { return LocalizedText(vi: name, en: name) }
    return LocalizedText(
      vi: "\(name) (chưa rõ trên bản đồ này)", en: "\(name) (not known on this map)")
  }
}
