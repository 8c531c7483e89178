internal import CooperativeLaw
internal import GRDB

/// What was last observed, reported and rated of a unit, at a moment.
public struct UnitYearlyNow: Sendable, Equatable {
  /// The latest observation of its work.
  public let activity: ActivityRecord?
  /// The latest meeting of its members.
  public let meeting: MeetingRecord?
  /// The latest yearly report.
  public let report: AnnualReportRecord?
  /// The latest year rated, and the grade or the reason of none by code.
  public let rating: Rating?
  /// Its traits.
  public let traits: [UnitTrait]
  /// Links with enterprises that hold.
  public let links: Int
  /// Certifications that hold.
  public let certifications: Int

  /// A rating as shown beside the unit.
  public struct Rating: Sendable, Equatable {
    /// The year rated.
    public let year: Int
    /// The scheme.
    public let scheme: String
    /// The grade by code; `nil` when it was not rated.
    public let grade: String?
  }
}

extension UnitYearlyNow {
  static func read(_ db: Database, _ unit: Int64, at moment: Moment) throws -> UnitYearlyNow {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    func row(_ sql: String) throws -> Row? {
      try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    }
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM \(table) AS fact
            WHERE fact.unit_id = :unit AND \(Moment.seen("fact"))
            """), arguments: arguments) ?? 0
    }
    return UnitYearlyNow(
      activity: try row(latest("activity_observation", day: "observed_on"))
        .map(ActivityRecord.init),
      meeting: try row(latest("meeting", day: "held_on")).map(MeetingRecord.init),
      report: try row(latestOfYear("annual_report", day: "received_on"))
        .map(AnnualReportRecord.init),
      rating: try row(latestOfYear("rating", day: "scored_on")).map {
        Rating(year: $0["year"], scheme: $0["scheme"], grade: $0["grade"])
      },
      traits: try UnitTraits.held(db, unit: unit, at: moment),
      links: try count("value_chain_link"), certifications: try count("certification"))
  }

  private static func latest(_ table: String, day: String) -> String {
    """
    SELECT unit.local_number, '' AS full_name, fact.*
    FROM \(table) AS fact JOIN unit ON unit.id = fact.unit_id
    WHERE fact.unit_id = :unit AND \(Moment.recorded("fact")) AND fact.\(day) <= :day
    ORDER BY fact.\(day) DESC, fact.id DESC LIMIT 1
    """
  }

  /// Of several ratings of a year the last one recorded.
  private static func latestOfYear(_ table: String, day: String) -> String {
    """
    SELECT unit.local_number, '' AS full_name, fact.*
    FROM \(table) AS fact JOIN unit ON unit.id = fact.unit_id
    WHERE fact.unit_id = :unit AND \(Moment.recorded("fact"))
      AND coalesce(fact.\(day), fact.year || '-01-01') <= :day
    ORDER BY fact.year DESC, fact.id DESC LIMIT 1
    """
  }
}
