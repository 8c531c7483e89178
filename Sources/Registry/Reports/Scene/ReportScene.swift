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
  private var made: Set<String> = []

  init(_ db: Database, at moment: Moment, in area: Area?) throws {
    self.db = db
    self.moment = moment
    self.area = area
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

  /// Drops every table again; the connection may be used for other questions.
  func close() throws {
    for name in made.union(area == nil ? ["v_today"] : ["v_today", "report_area"]) {
      try db.execute(sql: "DROP TABLE IF EXISTS temp.\(name)")
    }
    made = []
  }

  private func make(_ name: String) throws {
    guard made.insert(name).inserted, let view = try ViewAtMoment(db, name) else { return }
    var columns = try db.columns(in: name).map(\.name)
    let sql = columns.isEmpty ? view.sql : "SELECT * FROM (\(view.sql)) AS row\(try here(&columns))"
    try db.execute(
      sql: "CREATE TEMP TABLE \(name) AS \(sql)", arguments: try moment.arguments(db))
    if columns.contains("unit_id") {
      try db.execute(sql: "CREATE INDEX temp.\(name)_by_unit ON \(name) (unit_id)")
    }
  }

  /// What narrows a view to the area: its own place, or that of its unit.
  private func here(_ columns: inout [String]) throws -> String {
    guard area != nil else { return "" }
    if columns.contains("area_id") {
      return " WHERE row.area_id IN (SELECT area_id FROM temp.report_area)"
    }
    guard columns.contains("unit_id") else { return "" }
    try make("v_unit")
    return " WHERE row.unit_id IN (SELECT unit_id FROM temp.v_unit)"
  }
}
