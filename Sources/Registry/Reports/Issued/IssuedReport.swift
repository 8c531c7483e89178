public import CooperativeLaw
internal import GRDB

/// A return as it was sent (báo cáo đã gửi).
public struct IssuedReport: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// What it is.
  public let form: ReturnForm
  /// The first day of its period.
  public let first: CivilDate
  /// The last day of its period.
  public let last: CivilDate
  /// The area; `nil` for everything on the books.
  public let area: Area?
  /// The last filing it rests on.
  public let knownFiling: Int64
  /// SHA-256 over its tables.
  public let sha256: String
  /// The filing that keeps it.
  public let filing: Int64
  /// When it was sent, UTC.
  public let recordedAt: String
  /// Who sent it.
  public let officer: String

  /// The question that gives the same return again; `nil` when its days fit no period any more.
  public var question: ReturnQuestion? {
    let period =
      switch form {
      case .year, .groupSummary: ReturnPeriod.year(last.year)
      case .halfYear: ReturnPeriod.half(last.month == 6 ? 1 : 2, of: last.year)
      }
    guard let period, period.first == first, period.last == last else { return nil }
    return ReturnQuestion(
      form: form, period: period, area: area, knowledge: .filing(knownFiling))
  }
}

/// Reads returns that were sent.
enum IssuedReports {
  /// Every one, the latest first.
  static func all(_ db: Database, known: Int64) throws -> [IssuedReport] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT report.*, filing.recorded_at, officer.name AS officer
        FROM issued_report AS report JOIN filing ON filing.id = report.recorded_by
          JOIN officer ON officer.id = filing.officer_id
        WHERE \(Moment.recorded("report")) ORDER BY report.id DESC
        """, arguments: ["known": known]
    ).compactMap { row in
      guard let form = ReturnForm(rawValue: row["kind"]),
        let first = CivilDate(iso: row["period_from"] as String),
        let last = CivilDate(iso: row["period_to"] as String)
      else { return nil }
      return IssuedReport(
        id: row["id"], form: form, first: first, last: last,
        area: try (row["area_id"] as Int64?).flatMap { try AreaQueries.area(db, id: $0) },
        knownFiling: row["known_filing"], sha256: row["sha256"], filing: row["recorded_by"],
        recordedAt: row["recorded_at"], officer: row["officer"])
    }
  }
}
