internal import CooperativeLaw
internal import GRDB

/// The life of units over time as a return counts it: the tables `return_piece` and `return_move`.
///
/// A piece is a stretch of days on which a unit is there, in one place and of one sector. Pieces that
/// touch are one stay; where a stay begins or ends in the period, the unit came or went. So opening
/// and what came less what went is closing, whatever the history.
struct MovementScene {
  let scene: ReportScene
  let period: ReturnPeriod
  let map: ReportMap
  /// Whether the scene is narrowed to an area.
  let isNarrowed: Bool

  /// Makes the tables.
  func make() throws {
    try ReportPlaces(scene: scene, map: map).make()
    let days: StatementArguments = [
      "from": period.first.description, "to": period.last.description,
    ]
    try scene.make("return_period", "SELECT :from AS first, :to AS last", days, keys: "first")
    try scene.make("return_unit", try scene.everywhere("v_unit", Self.unit), keys: "unit_id")
    try scene.make(
      "return_status", Self.known("unit_status", "status, end_reason"), keys: "unit_id")
    try scene.make("return_life", Self.life, keys: "unit_id")
    try scene.make("return_piece", piece, keys: "unit_id")
    try scene.make("return_move", Self.moves, days, keys: "split_by, movement")
  }

  /// What a unit is called and does on the last day, wherever its seat is then.
  private static let unit = """
    unit_id, local_number, name, kind, \(PlanSector.expression) AS sector
    """

  /// The rows of a dated table as known, each with the day it ends.
  private static func known(_ table: String, _ columns: String) -> String {
    """
    SELECT unit_id, \(columns), valid_from, ends AS valid_to FROM (
      SELECT row.*, CASE WHEN row.valid_to IS NULL OR row.closed_by > :known THEN '9999-12-31'
        ELSE row.valid_to END AS ends
      FROM \(table) AS row WHERE \(Moment.recorded("row")))
    WHERE ends > valid_from
    """
  }

  /// A fact over all time: between its rows, before and after them it is not known.
  private static func filled(_ name: String, _ columns: [String]) -> String {
    let list = columns.joined(separator: ", ")
    let none = columns.map { "NULL AS \($0)" }.joined(separator: ", ")
    return """
      SELECT unit_id, \(list), valid_from, valid_to FROM \(name)
      UNION ALL
      SELECT unit_id, \(none), valid_to, next FROM (
        SELECT unit_id, valid_to, lead(valid_from, 1, '9999-12-31')
          OVER (PARTITION BY unit_id ORDER BY valid_from) AS next FROM \(name))
      WHERE next > valid_to
      UNION ALL
      SELECT unit.id, \(none), '0001-01-01', coalesce(
        (SELECT min(valid_from) FROM \(name) AS first WHERE first.unit_id = unit.id), '9999-12-31')
      FROM unit
      """
  }

  /// When units are there: registered, and not ended.
  private static let life = """
    WITH
      registered AS MATERIALIZED (\(known("unit_registration", "law"))),
      status AS (\(filled("temp.return_status", ["status"])))
    SELECT registered.unit_id, max(registered.valid_from, status.valid_from) AS valid_from,
      min(registered.valid_to, status.valid_to) AS valid_to
    FROM registered JOIN status ON status.unit_id = registered.unit_id
      AND status.valid_from < registered.valid_to AND status.valid_to > registered.valid_from
    WHERE status.status IS NULL OR status.status NOT IN ('ended', 'closed')
    """

  /// The same by place, within the area.
  private var piece: String {
    """
    WITH
      sited AS MATERIALIZED (\(Self.known("unit_address", "area_id"))),
      address AS MATERIALIZED (\(Self.filled("sited", ["area_id"])))
    SELECT life.unit_id, unit.kind, seat.code AS place, seat.name AS place_name, seat.choices,
      coalesce(named.sector, 'unknown') AS sector,
      max(life.valid_from, address.valid_from) AS begins, min(life.valid_to, address.valid_to) AS ends
    FROM temp.return_life AS life JOIN unit ON unit.id = life.unit_id
      JOIN address ON address.unit_id = life.unit_id AND address.valid_from < life.valid_to
        AND address.valid_to > life.valid_from
      LEFT JOIN temp.return_unit AS named ON named.unit_id = life.unit_id
      \(ReportPlaces.join(unit: "life.unit_id", area: "address.area_id"))
    \(isNarrowed ? "WHERE address.area_id IN (SELECT area_id FROM temp.report_area)" : "")
    """
  }
}
