internal import CooperativeLaw
internal import GRDB

/// The documented views as of a moment, of an area, for the statements of indicators.
///
/// Temporary tables stand in for the views under the same names, each made once and only when a
/// statement reads it. So an indicator's statement is plain SQL over the views, and anybody can run
/// it in `sqlite3` for today.
final class ReportScene {
  private let db: Database
  private let moment: Moment
  private let area: Area?
  private let year: Int?
  private var made: Set<String> = []

  /// Opens a scene: the day shown and what was known, of an area or of everything.
  ///
  /// With a year, figures and grades are those of that year, whenever they came.
  init(_ db: Database, at moment: Moment, in area: Area?, year: Int? = nil) throws {
    self.db = db
    self.moment = moment
    self.area = area
    self.year = year
    try db.execute(
      sql: "CREATE TEMP TABLE v_today AS SELECT ? AS today", arguments: [moment.day.description])
    if let area {
      try db.execute(
        sql: "CREATE TEMP TABLE report_area AS \(AreaFilter.counted)",
        arguments: ["area_id": area.id])
    }
  }

  /// Makes the tables that a statement reads.
  func prepare(_ sql: String) throws {
    for name in try ViewAtMoment.names(db) where sql.contains(name) {
      try make(name)
    }
  }

  /// Makes an indexed table of the scene's own, once; its statement has `:day`, `:known` and more.
  func make(
    _ name: String, _ sql: String, _ arguments: StatementArguments = [:], keys: String
  ) throws {
    guard made.insert(name).inserted else { return }
    let all = try moment.arguments(db) &+ arguments
    try db.execute(sql: "CREATE TEMP TABLE \(name) AS \(sql)", arguments: all)
    try db.execute(sql: "CREATE INDEX temp.\(name)_by_key ON \(name) (\(keys))")
  }

  /// The statement for columns of a view at the moment, wherever units have their seat.
  func everywhere(_ name: String, _ columns: String) throws -> String {
    guard area != nil, let view = try ViewAtMoment(db, name) else {
      try make(name)
      return "SELECT \(columns) FROM temp.\(name) AS unit"
    }
    return "SELECT \(columns) FROM (\(view.sql)) AS unit"
  }

  /// Drops every table again; the connection may be used for other questions.
  func close() throws {
    for name in made.union(area == nil ? ["v_today"] : ["v_today", "report_area"]) {
      try db.execute(sql: "DROP TABLE IF EXISTS temp.\(name)")
    }
    made = []
  }

  private func make(_ name: String) throws {
    guard made.insert(name).inserted, let view = try ViewAtMoment(db, name) else { return }
    if let year, Self.years.contains(name) {
      return try db.execute(
        sql: "CREATE TEMP TABLE \(name) AS SELECT ? AS year", arguments: [year])
    }
    for other in try ViewAtMoment.names(db) where view.sql.contains(other) { try make(other) }
    let columns = try db.columns(in: name).map(\.name)
    let sql =
      columns.isEmpty
      ? view.sql
      : "SELECT * FROM (\(view.sql)) AS row WHERE \(try here(columns)) AND \(try ofYear(name))"
    try db.execute(
      sql: "CREATE TEMP TABLE \(name) AS \(sql)", arguments: try seen(name).arguments(db))
    if columns.contains("unit_id") {
      try db.execute(sql: "CREATE INDEX temp.\(name)_by_unit ON \(name) (unit_id)")
    }
  }

  /// The years that a scene of one year does not read off the day.
  private static let years = ["v_report_year", "v_rated_year"]

  /// What is told of a year: in a scene of one year it is read whenever it came.
  private static let yearly = ["v_annual_report", "v_rating"]

  private func seen(_ name: String) -> Moment {
    guard year != nil, Self.yearly.contains(name) else { return moment }
    return Moment(day: CivilDate.lastOfAll, knowledge: moment.knowledge)
  }

  /// What narrows a view to the area: its own place, or that of its unit.
  private func here(_ columns: [String]) throws -> String {
    guard area != nil else { return "1" }
    if columns.contains("area_id") {
      return "row.area_id IN (SELECT area_id FROM temp.report_area)"
    }
    guard columns.contains("unit_id") else { return "1" }
    try make("v_unit")
    return "row.unit_id IN (SELECT unit_id FROM temp.v_unit)"
  }

  private func ofYear(_ name: String) throws -> String {
    guard year != nil, Self.yearly.contains(name) else { return "1" }
    try make("v_report_year")
    return "row.year = (SELECT year FROM temp.v_report_year)"
  }
}

extension CivilDate {
  /// Later than every day on record.
  fileprivate static let lastOfAll =
    CivilDate(year: 9999, month: 12, day: 31) ?? CivilDate(dayNumber: 0)
}
