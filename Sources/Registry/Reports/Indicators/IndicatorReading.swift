internal import CooperativeLaw
internal import GRDB

/// Computes indicators in one scene.
struct IndicatorReading {
  let db: Database
  let scene: ReportScene
  /// The map of a break-down by area.
  var map: ReportMap?

  /// The figure of an indicator as a whole.
  func figure(_ indicator: Indicator) throws -> IndicatorFigure {
    try figures(indicator, by: nil).first
      ?? IndicatorFigure(
        indicator: indicator.id, part: nil, sum: 0, divisor: indicator.sum == .total ? 1 : 0,
        count: 0, known: 0)
  }

  /// The figures of an indicator, part by part.
  func figures(
    _ indicator: Indicator, by breakdown: IndicatorBreakdown?
  ) throws -> [IndicatorFigure] {
    let sql = statement(indicator, by: breakdown)
    try scene.prepare(sql)
    if breakdown == .area, let map { try ReportPlaces(scene: scene, map: map).make() }
    return try Row.fetchAll(db, sql: sql).map { row in
      figure(indicator, row, part: breakdown.map { part($0, row) })
    }
  }

  /// Everything behind a figure, in the order of names.
  func rows(_ indicator: Indicator) throws -> [IndicatorRow] {
    let sql = """
      SELECT unit.local_number, coalesce(unit.name, fact.subject, '') AS subject, fact.value,
        fact.weight
      FROM (\(indicator.sql)) AS fact LEFT JOIN v_unit AS unit ON unit.unit_id = fact.unit_id
      ORDER BY subject, unit.local_number
      """
    try scene.prepare(sql)
    return try Row.fetchAll(db, sql: sql).map {
      IndicatorRow(unit: $0[0], subject: $0[1], value: $0[2], weight: $0[3])
    }
  }

  /// The known values of an indicator by unit.
  func values(_ indicator: Indicator) throws -> [Int64: Int] {
    try scene.prepare(indicator.sql)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT unit_id, sum(value) FROM (\(indicator.sql))
        WHERE unit_id IS NOT NULL AND value IS NOT NULL GROUP BY unit_id
        """)
    var values: [Int64: Int] = [:]
    while let row = try rows.next() { values[row[0]] = row[1] }
    return values
  }

  private func statement(_ indicator: Indicator, by breakdown: IndicatorBreakdown?) -> String {
    let known =
      indicator.sum.isWeighed
      ? "fact.value IS NOT NULL AND fact.weight IS NOT NULL" : "fact.value IS NOT NULL"
    let area = indicator.isOfAreas ? "coalesce(unit.area_id, fact.area_id)" : "unit.area_id"
    let isByArea = breakdown == .area
    return """
      SELECT \(breakdown?.expression ?? "NULL") AS part,
        \(isByArea ? "max(seat.name)" : "NULL") AS name,
        \(isByArea ? "max(seat.choices)" : "NULL") AS choices, count(*) AS count,
        count(CASE WHEN \(known) THEN 1 END) AS known,
        coalesce(sum(CASE WHEN \(known) THEN fact.value END), 0) AS total,
        coalesce(sum(CASE WHEN \(known) THEN fact.weight END), 0) AS weight
      FROM (\(indicator.sql)) AS fact LEFT JOIN v_unit AS unit ON unit.unit_id = fact.unit_id
        \(isByArea ? ReportPlaces.join(unit: "unit.unit_id", area: area) : "")
      GROUP BY part ORDER BY part
      """
  }

  private func figure(
    _ indicator: Indicator, _ row: Row, part: IndicatorFigure.Part?
  ) -> IndicatorFigure {
    let (known, weight): (Int, Int) = (row["known"], row["weight"])
    let (sum, divisor): (Int, Int) =
      switch indicator.sum {
      case .total: (row["total"], 1)
      case .average: (row["total"], known)
      case .share: (100 * (row["total"] as Int), weight)
      case .ratio: (row["total"], weight)
      }
    return IndicatorFigure(
      indicator: indicator.id, part: part, sum: sum, divisor: divisor, count: row["count"],
      known: known)
  }

  private func part(_ breakdown: IndicatorBreakdown, _ row: Row) -> IndicatorFigure.Part {
    guard let code: String = row["part"] else {
      return IndicatorFigure.Part(
        code: "", label: LocalizedText(vi: "chưa rõ", en: "not known"))
    }
    let plain = LocalizedText(vi: code, en: code)
    let label: LocalizedText =
      switch breakdown {
      case .area:
        ReportPlaces.label(code: code, name: row["name"] ?? code, choices: row["choices"])
      case .kind: UnitKind(rawValue: code)?.label ?? plain
      case .status: LegalStatus(rawValue: code)?.label ?? plain
      case .sector, .law, .year: plain
      }
    return IndicatorFigure.Part(code: code, label: label)
  }
}
