internal import CooperativeLaw
internal import GRDB

/// The common table expressions of lists by yearly reports.
enum WatchYears {
  /// Units with a loss in their latest year with a profit on record and in the year before it.
  static let loss = """
    told AS (
      SELECT report.unit_id, report.year, report.profit_before_tax AS profit
      FROM annual_report AS report
      WHERE report.profit_before_tax IS NOT NULL AND \(RatingSQL.seenReport("report"))),
    latest AS (SELECT unit_id, max(year) AS year FROM told GROUP BY unit_id),
    evidence AS (
      SELECT told.unit_id, told.year, told.profit, before.profit AS profit_1
      FROM latest JOIN told ON told.unit_id = latest.unit_id AND told.year = latest.year
        JOIN told AS before ON before.unit_id = told.unit_id AND before.year = told.year - 1
      WHERE told.profit < 0 AND before.profit < 0)
    """

  /// Cooperatives and unions founded by the end of a year whose report of it is not on record.
  static let noReport = """
    founded AS (
      SELECT registration.unit_id, min(registration.registered_on) AS founded_on
      FROM unit_registration AS registration WHERE \(Moment.begun("registration"))
      GROUP BY registration.unit_id),
    evidence AS (
      SELECT founded.unit_id FROM founded JOIN unit ON unit.id = founded.unit_id
      WHERE unit.kind <> 'group' AND founded.founded_on <= :last_day
        AND NOT EXISTS (SELECT 1 FROM annual_report AS report
          WHERE report.unit_id = founded.unit_id AND report.year = :year
            AND \(RatingSQL.seenReport("report"))))
    """

  /// The latest year whose report was due before a day, and when; `nil` when the law of the day is not known.
  static func lastDue(on day: CivilDate) -> (year: Int, due: CivilDate)? {
    for year in [day.year, day.year - 1, day.year - 2] {
      guard
        let law = LawBook.regime(for: .cooperative, on: min(day, yearEnd(year))).annualReport.value
      else { return nil }
      let due = law.dueDate(ofYear: year)
      if due < day { return (year, due) }
    }
    return nil
  }

  static func yearEnd(_ year: Int) -> CivilDate {
    CivilDate(year: year, month: 12, day: 31) ?? CivilDate(dayNumber: 0)
  }
}
