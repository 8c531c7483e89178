public import CooperativeLaw
internal import GRDB

/// A yearly report on record.
public struct AnnualReportRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Its name.
  public let unitName: String
  /// The year reported.
  public let year: Int
  /// The day it came.
  public let receivedOn: CivilDate?
  /// The day that numbers of people stand for.
  public let peopleAsOf: CivilDate?
  /// The day that sums of money stand for.
  public let moneyAsOf: CivilDate?
  /// The figures; what is not there is not known.
  public let figures: YearlyFigures
  /// The paper it stands on.
  public let document: String?
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// The yearly reports of years up to that of a day, by unit and year.
  ///
  /// - Parameters:
  ///   - text: one unit; every unit when `nil`.
  ///   - years: only these years; all when `nil`.
  ///   - area: only units with their seat there.
  ///   - moment: the day, and what was known.
  /// - Returns: the reports.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func annualReports(
    ofUnit text: String? = nil, years: ClosedRange<Int>? = nil, in area: Area? = nil,
    at moment: Moment
  ) throws(RegistryError) -> [AnnualReportRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      var arguments = try filter.arguments(db, at: moment)
      arguments += ["first": years?.lowerBound ?? 0, "last": years?.upperBound ?? 9999]
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, name.full_name, fact.*
            FROM annual_report AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.recorded("fact"))
              AND coalesce(fact.received_on, fact.year || '-01-01') <= :day
              AND fact.year BETWEEN :first AND :last
            ORDER BY name.sort_key, unit.id, fact.year
            """), arguments: arguments
      ).map(AnnualReportRecord.init)
    }
  }
}

extension AnnualReportRecord {
  init(_ row: Row) {
    unit = row["local_number"]
    unitName = row["full_name"] ?? ""
    year = row["year"]
    receivedOn = row.day("received_on")
    peopleAsOf = row.day("people_as_of")
    moneyAsOf = row.day("money_as_of")
    figures = YearlyFigures(row)
    document = row.text("document")
    note = row.text("note")
  }
}

extension YearlyFigures {
  /// The figures of a row of `annual_report`.
  init(_ row: Row) {
    self.init(
      Dictionary(
        uniqueKeysWithValues: YearlyFigure.allCases.compactMap { figure in
          (row[figure.rawValue] as Int?).map { (figure, $0) }
        }))
  }
}
