internal import CooperativeLaw
internal import GRDB

/// Reads of the administrative map; one file for each.
enum AreaQueries {
  /// Every unit with the two above it on day `:day`, or on the nearest day of its own period.
  ///
  /// A parent can have several rows over its child's period, so it is joined by code and day.
  static let units = """
    SELECT area.id, area.level, area.code, area.type, area.name, area.valid_from, area.valid_to,
      parent.level AS parent_level, parent.code AS parent_code, parent.type AS parent_type,
      parent.name AS parent_name, top.level AS top_level, top.code AS top_code,
      top.type AS top_type, top.name AS top_name
    FROM (
      SELECT *, CASE WHEN valid_to <= :day THEN date(valid_to, '-1 day')
        WHEN valid_from > :day THEN valid_from ELSE :day END AS seen_on
      FROM area) AS area
    LEFT JOIN area AS parent
      ON parent.level = area.parent_level AND parent.code = area.parent_code
      AND parent.valid_from <= seen_on AND ifnull(parent.valid_to > seen_on, 1)
    LEFT JOIN area AS top
      ON top.level = parent.parent_level AND top.code = parent.parent_code
      AND top.valid_from <= seen_on AND ifnull(top.valid_to > seen_on, 1)

    """

  /// The last day there is: a unit is then shown as it is now, or as it was when it ended.
  static let lastDay = CivilDate.lastOfCalendar.description

  /// The units a condition selects, seen on a day.
  static func units(
    _ db: Database, where condition: String, _ arguments: StatementArguments = [:],
    on day: CivilDate? = nil
  ) throws -> [Area] {
    let statement = try db.cachedStatement(sql: units + condition)
    let all = arguments &+ ["day": day?.description ?? lastDay]
    return try Row.fetchAll(statement, arguments: all).compactMap(Area.init(row:))
  }

  /// A unit by its row.
  static func area(_ db: Database, id: Int64, on day: CivilDate? = nil) throws -> Area? {
    try units(db, where: "WHERE area.id = :id", ["id": id], on: day).first
  }
}

extension CivilDate {
  /// The last day that can be written.
  fileprivate static let lastOfCalendar = CivilDate(dayNumber: 2_932_896)
}

extension Area {
  /// Reads a row of `AreaQueries.units`.
  init?(row: Row) {
    guard let title = AreaTitle(row: row, prefix: "") else { return nil }
    let from: String = row["valid_from"]
    let to: String? = row["valid_to"]
    self.init(
      id: row["id"], title: title,
      validFrom: from == AreaLoader.beginning ? nil : CivilDate(iso: from),
      validTo: to.flatMap { CivilDate(iso: $0) },
      parents: ["parent_", "top_"].compactMap { AreaTitle(row: row, prefix: $0) })
  }
}

extension AreaTitle {
  fileprivate init?(row: Row, prefix: String) {
    guard let word: String = row[prefix + "level"], let level = AreaLevel(rawValue: word) else {
      return nil
    }
    self.init(
      level: level, code: row[prefix + "code"], type: row[prefix + "type"],
      name: row[prefix + "name"])
  }
}
