public import CooperativeLaw
internal import GRDB

/// On which map, and down to which level, places are told apart (bản đồ hành chính của báo cáo).
public struct ReportMap: Sendable, Hashable {
  /// The map of this day: one before 2025-07-01 has districts.
  public let day: CivilDate
  /// Provinces, districts or communes.
  public let level: AreaLevel

  /// Makes a map.
  public init(day: CivilDate, level: AreaLevel) {
    self.day = day
    self.level = level
  }

  /// The day from which there are no districts.
  static let withoutDistricts = CivilDate(iso: "2025-07-01") ?? CivilDate(dayNumber: 0)

  /// The level below an area that a report is about: what an office wants to see side by side.
  public static func below(_ area: Area, on day: CivilDate) -> ReportMap {
    let hasDistricts = day < withoutDistricts
    return ReportMap(
      day: day, level: area.level == .province && hasDistricts ? .district : .commune)
  }

  /// The map below an area, or below the office's own when a report is about everything.
  static func standard(_ db: Database, in area: Area?, on day: CivilDate) throws -> ReportMap {
    if let area { return below(area, on: day) }
    let id = try Int64.fetchOne(db, sql: "SELECT area_id FROM office ORDER BY id LIMIT 1")
    let office = try id.flatMap { try AreaQueries.area(db, id: $0) }
    return office.map { below($0, on: day) } ?? ReportMap(day: day, level: .commune)
  }
}
