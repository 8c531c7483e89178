internal import CooperativeLaw
internal import GRDB

/// Who has not sent the yearly report (chưa báo cáo).
enum UnreportedUnits {
  static func table(_ db: Database, _ scene: ReportScene) throws -> FormTable {
    try scene.prepare(sql)
    let rows = try Row.fetchAll(db, sql: sql).map { row -> [FormCell] in
      let kind = (row["kind"] as String?).flatMap(UnitKind.init)
      return [
        .text(row["local_number"]), .text(row["name"]),
        kind.map { .coded($0.rawValue, $0.label) } ?? .blank, place(row),
      ]
    }
    return FormTable(
      key: "not_reported", title: LocalizedText(vi: "Chưa có báo cáo năm", en: "Without a report"),
      columns: [
        FormColumn("unit", "Số", "Number"), FormColumn("name", "Tên", "Name"),
        FormColumn("kind", "Loại hình", "Kind"), FormColumn("area_name", "Địa bàn", "Area"),
      ], rows: rows)
  }

  private static func place(_ row: Row) -> FormCell {
    guard let code: String = row["place"] else { return .blank }
    let name: String = row["place_name"]
    return .coded(code, ReportPlaces.label(code: code, name: name, choices: row["choices"]))
  }

  private static let sql = """
    SELECT unit.local_number, coalesce(unit.name, '') AS name, unit.kind,
      seat.code AS place, seat.name AS place_name, seat.choices
    FROM v_unit AS unit \(IndicatorSQL.report)
      \(ReportPlaces.join(unit: "unit.unit_id", area: "unit.area_id"))
    WHERE \(IndicatorSQL.live) AND report.unit_id IS NULL
    ORDER BY unit.kind, unit.local_number
    """
}
