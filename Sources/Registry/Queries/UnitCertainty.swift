internal import GRDB

/// How surely the units of a list lie in the area that was asked for.
public struct UnitCertainty: Sendable, Equatable {
  /// Units on the list whose commune was divided; its default successor lies in the area.
  public let assumed: Int
  /// Units not on the list that may lie in the area: the other part of a divided commune, or an
  /// address known only to a wider area.
  public let possible: Int
}

extension Registry {
  /// How many units of a filter are uncertain because of their area; none when it names no area.
  public func certainty(
    of filter: UnitFilter, at moment: Moment
  ) throws(RegistryError) -> UnitCertainty {
    try read { db in
      guard filter.area != nil else { return UnitCertainty(assumed: 0, possible: 0) }
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: UnitFilter.standings),
        arguments: filter.arguments(db, at: moment))
      let counts = Dictionary(
        rows.map { ($0["standing"] as String, $0["units"] as Int) }, uniquingKeysWith: +)
      return UnitCertainty(
        assumed: counts[AreaStanding.assumed.rawValue] ?? 0,
        possible: counts[AreaStanding.possible.rawValue] ?? 0)
    }
  }
}

extension UnitFilter {
  /// Units that the other conditions let through, counted by how surely they are in the area.
  fileprivate static let standings = """
    SELECT place.standing, count(*) AS units
    FROM (\(UnitSQL.select)
    \(conditions)) AS found
      JOIN (\(AreaFilter.scope)) AS place ON place.area_id = found.area_id
    GROUP BY place.standing
    """
}
