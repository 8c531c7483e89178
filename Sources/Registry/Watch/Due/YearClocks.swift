internal import CooperativeLaw
internal import GRDB

/// Units without the yearly report of a year.
enum ReportClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    try UnitKind.allCases.reduce(into: DueAnswer()) { answer, kind in
      let day = question.moment.day
      answer.unknown += [ReportDue.unknown(for: kind, on: day)].compactMap { $0 }
      for year in ReportDue.years(for: kind, on: day) {
        answer.lines += try YearSQL.lines(question, kind, year, sql, ReportDue.item)
      }
    }
  }

  private static let sql = """
    \(YearSQL.select) AND NOT EXISTS (
      SELECT 1 FROM annual_report AS report
      WHERE report.unit_id = unit.id AND report.year = :year AND \(Moment.recorded("report"))
        AND (report.received_on IS NULL OR report.received_on <= :day))
    """
}

/// HTX and LHHTX without a self-score sheet of a year; credit funds are rated elsewhere.
enum SelfScoreClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    try [UnitKind.cooperative, .union].reduce(into: DueAnswer()) { answer, kind in
      for year in SelfScoreDue.years(on: question.moment.day) {
        answer.lines += try YearSQL.lines(question, kind, year, sql, SelfScoreDue.item)
      }
    }
  }

  private static let sql = """
    \(YearSQL.select) AND NOT EXISTS (
      SELECT 1 FROM unit_trait AS fund WHERE fund.unit_id = unit.id
        AND fund.trait = 'credit_fund' AND \(Moment.seen("fund")))
      AND NOT EXISTS (
        SELECT 1 FROM rating WHERE rating.unit_id = unit.id AND rating.year = :year
          AND \(Moment.recorded("rating"))
          AND (rating.received_on IS NULL OR rating.received_on <= :day))
    """
}

/// HTX and LHHTX at work without an annual meeting after a financial year.
enum MeetingClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    try UnitKind.allCases.reduce(into: DueAnswer()) { answer, kind in
      let day = question.moment.day
      answer.unknown += [MeetingDue.unknown(for: kind, on: day)].compactMap { $0 }
      for year in MeetingDue.years(for: kind, on: day) {
        let days = MeetingDue.days(of: year)
        answer.lines += try YearSQL.lines(
          question, kind, year, sql, MeetingDue.item,
          ["from": days.start.description, "before": days.end?.description])
      }
    }
  }

  private static let sql = """
    \(YearSQL.select)
      AND status.status NOT IN ('revoked_tax', 'winding_up', 'bankruptcy')
      AND NOT EXISTS (
        SELECT 1 FROM meeting WHERE meeting.unit_id = unit.id AND meeting.kind = 'annual'
          AND (meeting.year = :year OR (meeting.year IS NULL
            AND meeting.held_on >= :from AND meeting.held_on < :before))
          AND meeting.held_on <= :day AND \(Moment.recorded("meeting")))
    """
}

/// The statement of a yearly duty, but for what shows that it is done.
enum YearSQL {
  static let select = """
    SELECT \(DueUnit.columns) FROM \(DueUnit.from)
    WHERE unit.kind = :kind AND registration.registered_on < :founded_before
    """

  /// A line for each unit that has not done it, unless nobody would be shown it yet.
  static func lines(
    _ question: DueQuestion, _ kind: UnitKind, _ year: DueYear, _ sql: String,
    _ item: (String, DueYear) -> DueItem, _ more: StatementArguments = [:]
  ) throws -> [DueLine] {
    guard year.last.earliest <= question.until else { return [] }
    var arguments: StatementArguments = [
      "kind": kind.rawValue, "founded_before": year.foundedBefore.description, "year": year.year,
    ]
    arguments += more
    return try question.rows(sql, arguments).map {
      DueLine(item: item($0.unitNumber, year), name: $0.unitName)
    }
  }
}
