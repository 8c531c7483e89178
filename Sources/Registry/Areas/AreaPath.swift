internal import CooperativeLaw
internal import GRDB

extension AreaQueries {
  /// The names of a unit and of those it lay in on a day, nearest first.
  ///
  /// For a day outside the unit's own period, the nearest day of that period is taken.
  static func path(_ db: Database, of area: Area, on day: CivilDate) throws -> [AreaTitle] {
    guard let seen = try self.area(db, id: area.id, on: day) else { return [] }
    return [seen.title] + seen.parents
  }

  /// The units directly in a unit on a day, by code; on the day it ended when it is a former one.
  static func children(_ db: Database, of area: Area, on day: CivilDate? = nil) throws -> [Area] {
    let last = area.validTo?.adding(days: -1)
    let seenOn = day ?? last
    return try units(
      db,
      where: """
        WHERE area.parent_level = :level AND area.parent_code = :code
          AND area.valid_from <= :day AND ifnull(area.valid_to > :day, 1)
        ORDER BY area.code
        """,
      ["level": area.level.rawValue, "code": area.code], on: seenOn)
  }
}
