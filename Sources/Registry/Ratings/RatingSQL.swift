internal import CooperativeLaw
internal import GRDB

/// The statements that read ratings.
enum RatingSQL {
  /// The condition under which a rating is seen, as in `v_rating`: on record, and scored by the day.
  ///
  /// Where no day of scoring is told it counts from the beginning of its year.
  ///
  /// - Parameter row: the alias of the rating.
  /// - Returns: SQL text with the arguments `:day` and `:known`.
  static func seen(_ row: String) -> String { yearly(row, from: "scored_on") }

  /// The same for a yearly report, which counts from the day it came in, as in `v_annual_report`.
  static func seenReport(_ row: String) -> String { yearly(row, from: "received_on") }

  private static func yearly(_ row: String, from day: String) -> String {
    """
    \(Moment.recorded(row)) AND ifnull(\(row).\(day), \(row).year || '-01-01') <= :day
    """
  }

  /// Every rating with its unit and the figures of its size class.
  static let select = """
    SELECT unit.local_number AS unit, unit.kind, name.full_name AS name, area.code AS area_code,
      area.type || ' ' || area.name AS area_name, rating.*,
      (SELECT json_group_object(score.criterion, score.points) FROM rating_score AS score
        WHERE score.rating_id = rating.id AND \(Moment.recorded("score"))) AS scores,
      (SELECT line.code FROM unit_line AS line WHERE line.unit_id = unit.id AND line.is_main
        AND \(Moment.seen("line")) ORDER BY line.id LIMIT 1) AS main_line,
      report.revenue, report.total_capital, report.members_end, report.members_end_official
    FROM rating
      JOIN unit ON unit.id = rating.unit_id
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      LEFT JOIN area ON area.id = address.area_id
      LEFT JOIN annual_report AS report ON report.unit_id = unit.id AND report.year = rating.year
        AND \(seenReport("report"))
    WHERE \(seen("rating"))
      AND (:unit IS NULL OR rating.unit_id = :unit)
      AND (:year IS NULL OR rating.year = :year)
      AND (:scheme IS NULL OR rating.scheme = :scheme)
      AND (:grade IS NULL OR rating.grade = :grade)
    """

  static let order = " ORDER BY rating.year DESC, name.sort_key, unit.id, rating.scheme"
  static let inArea = " AND address.area_id IN (\(AreaFilter.counted))"
}

extension Registry {
  /// The ratings a filter lets through at a moment, the latest year first.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func ratings(
    _ filter: RatingFilter = RatingFilter(), at moment: Moment
  ) throws(RegistryError) -> [RatingRecord] {
    try read { db in
      var arguments = try moment.arguments(db)
      arguments += [
        "unit": try filter.unit.map { try UnitFinder.unit(db, named: $0) }, "year": filter.year,
        "scheme": filter.scheme, "grade": filter.grade,
      ]
      if let area = filter.area { arguments += ["area_id": area.id] }
      let sql = RatingSQL.select + (filter.area == nil ? "" : RatingSQL.inArea) + RatingSQL.order
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        .map { RatingRecord($0, on: moment.day) }
    }
  }
}

extension RatingRecord {
  init(_ row: Row, on day: CivilDate) {
    let year: Int = row["year"]
    let kind = (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative
    let sizes = SizeRow(row, kind, on: min(day, CivilDate(lastDayOf: year) ?? day))
    self.init(
      unit: row["unit"], kind: kind, name: row["name"] ?? "", areaCode: row["area_code"],
      areaName: row["area_name"], year: year, scheme: row["scheme"],
      entry: RatingEntry(
        scores: RatingRecord.scores(row["scores"]),
        total: (row["total"] as Int?).map(Points.init(hundredths:)), grade: row["grade"],
        notRatedReason: row["not_rated_reason"], fined: row["fined"]),
      days: RatingFacts.Days(row), document: row["document"], note: row["note"],
      filing: row["recorded_by"], size: sizes.answer, sizeByMembers: sizes.byMembers,
      sizeByCapital: sizes.byCapital)
  }

  private static func scores(_ json: String?) -> [String: Points] {
    let kept = json.flatMap { try? JSONValue(json: $0) }
    guard case .object(let values)? = kept else { return [:] }
    return values.compactMapValues { value in
      if case .integer(let hundredths) = value { return Points(hundredths: hundredths) }
      return nil
    }
  }
}

extension CivilDate {
  fileprivate init?(lastDayOf year: Int) { self.init(year: year, month: 12, day: 31) }
}

/// The size classes of a unit by the figures of a year.
struct SizeRow {
  let answer: SizeAnswer
  let byMembers: SizeClass?
  let byCapital: SizeClass?

  init(_ row: Row, _ kind: UnitKind, on day: CivilDate) {
    let capital: Int? = row["total_capital"]
    let officials: Int? = row["members_end_official"]
    let members: Int? = row["members_end"]
    answer =
      SizeFacts(
        kind: kind, sector: (row["main_line"] as String?).flatMap(SizeSector.init(line:)),
        figures: SizeFigures(officials: officials, revenue: row["revenue"], capital: capital),
        day: day
      ).answer
    // The circular speaks of HTX and LHHTX, in the time it was in force.
    let isClassed = kind != .group && SizeAxes2020.isInForce(on: day)
    byMembers = isClassed ? (members ?? officials).map(SizeAxes2020.byMembers) : nil
    byCapital = isClassed ? capital.map(SizeAxes2020.byCapital) : nil
  }
}
