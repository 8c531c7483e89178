internal import CooperativeLaw
internal import GRDB

/// A figure of an area on record.
public struct AreaStatisticRecord: Sendable, Equatable {
  /// Code of the area.
  public let areaCode: String
  /// Type and name of the area.
  public let areaName: String
  /// The year.
  public let year: Int
  /// What it is a figure of; `nil` for a code this program does not know.
  public let item: AreaStatisticItem?
  /// The figure.
  public let value: Int
  /// Where it is from.
  public let source: String?
}

extension Registry {
  /// The figures of areas of years up to that of a day.
  ///
  /// - Parameters:
  ///   - area: this area and what lies in it; all when `nil`.
  ///   - year: only of this year.
  ///   - moment: the day, and what was known.
  /// - Returns: the figures by area, year and item.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func areaStatistics(
    in area: Area? = nil, year: Int? = nil, at moment: Moment
  ) throws(RegistryError) -> [AreaStatisticRecord] {
    try read { db in
      var arguments = try moment.arguments(db)
      arguments += ["year": year]
      if let area { arguments += ["area_id": area.id] }
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT area.code AS area_code, area.type || ' ' || area.name AS area_name, fact.year,
              fact.item, fact.value, fact.source
            FROM area_statistic AS fact JOIN area ON area.id = fact.area_id
            WHERE \(Moment.recorded("fact")) AND fact.year <= CAST(substr(:day, 1, 4) AS INTEGER)
              AND (:year IS NULL OR fact.year = :year)
              \(area == nil ? "" : "AND fact.area_id IN (\(AreaFilter.counted))")
            ORDER BY area.code, area.id, fact.year, fact.item
            """), arguments: arguments
      ).map { row in
        AreaStatisticRecord(
          areaCode: row["area_code"], areaName: row["area_name"], year: row["year"],
          item: row.text("item").flatMap(AreaStatisticItem.init), value: row["value"],
          source: row.text("source"))
      }
    }
  }
}
