/// Pieces of the statements of indicators.
enum IndicatorSQL {
  /// A unit that has not ended.
  static let live = "(unit.status IS NULL OR unit.status NOT IN ('ended', 'closed'))"

  /// The latest year whose figures are due: a year closes on 14 December.
  static let reportYear = "(SELECT year FROM v_report_year)"

  /// The calendar year of the day asked about.
  static let thisYear = "(SELECT CAST(strftime('%Y', today) AS INTEGER) FROM v_today)"

  /// The latest year in which anybody was graded.
  static let ratedYear = "(SELECT year FROM v_rated_year)"

  /// A live cooperative whose main line of business is agriculture, forestry or fishing.
  static let isAgricultural = "substr(unit.lines, 1, 2) IN ('01', '02', '03')"

  /// One row for each live unit that a condition lets through.
  static func units(
    _ condition: String, value: String = "1", weight: String = "NULL", joins: String = ""
  ) -> String {
    """
    SELECT unit.unit_id, NULL AS subject, \(value) AS value, \(weight) AS weight, NULL AS area_id
    FROM v_unit AS unit \(joins)
    WHERE \(live) AND \(condition)
    """
  }

  /// A value read off a book that is kept; of a book with no entry at all nothing is known.
  static func kept(_ view: String, _ value: String) -> String {
    "CASE WHEN EXISTS (SELECT 1 FROM \(view)) THEN \(value) END"
  }

  /// Says with one row that nothing is known, where a book has no entry at all.
  static func orNotKnown(_ view: String) -> String {
    """

    UNION ALL
    SELECT NULL, '', NULL, NULL, NULL WHERE NOT EXISTS (SELECT 1 FROM \(view))
    """
  }

  /// The figures of a unit for the report year.
  static let report = """
    LEFT JOIN v_annual_report AS report ON report.unit_id = unit.unit_id
      AND report.year = \(reportYear)
    """

  /// How many members a unit has: as counted in the book of members, else as it reported.
  static let members = "coalesce(counted.members, report.members_end)"

  /// The counts that `members` reads.
  static let memberCounts = """
    LEFT JOIN v_unit_member_kinds AS counted ON counted.unit_id = unit.unit_id \(report)
    """

  /// The grade of a unit in the latest rated year; of several schemes the latest scored.
  static let rating = """
    LEFT JOIN v_rating AS rating ON rating.rating_id = (
      SELECT latest.rating_id FROM v_rating AS latest
      WHERE latest.unit_id = unit.unit_id AND latest.year = \(ratedYear)
      ORDER BY latest.scored_on DESC, latest.rating_id DESC LIMIT 1)
    """

  /// 1 for a grade of the list, 0 for another; not known where there is neither grade nor reason.
  static func grade(_ grades: String) -> String {
    """
    CASE WHEN rating.grade IN (\(grades)) THEN 1
      WHEN rating.grade IS NOT NULL OR rating.not_rated_reason IS NOT NULL THEN 0 END
    """
  }

  /// 1 for a unit that was graded; one that was not rated for a reason weighs nothing.
  static let isGraded = """
    CASE WHEN rating.grade IS NOT NULL THEN 1 WHEN rating.not_rated_reason IS NOT NULL THEN 0 END
    """
}
