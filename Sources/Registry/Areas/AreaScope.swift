internal import GRDB

extension AreaQueries {
  /// Every row of `area` that touches a unit, with how surely an address on it lies there.
  static func standings(_ db: Database, in area: Area) throws -> [Int64: AreaStanding] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: AreaFilter.scope), arguments: ["area_id": area.id])
    var standings: [Int64: AreaStanding] = [:]
    while let row = try rows.next() {
      standings[row["area_id"]] = AreaStanding(rawValue: row["standing"])
    }
    return standings
  }
}
