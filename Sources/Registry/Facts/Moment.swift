public import CooperativeLaw
internal import GRDB

/// A point on both clocks: what was true on a day, as the office had it on record at a time.
public struct Moment: Sendable, Hashable {
  /// What the office had on record.
  public enum Knowledge: Sendable, Hashable {
    /// Everything recorded up to now.
    case present
    /// What was recorded up to and including a UTC time, `2026-11-21T03:40:00.000Z`.
    case time(String)
    /// What was recorded up to and including a filing.
    case filing(Int64)
  }

  /// The day asked about.
  public let day: CivilDate
  /// What the office had on record.
  public let knowledge: Knowledge

  /// Makes a moment.
  public init(day: CivilDate, knowledge: Knowledge = .present) {
    self.day = day
    self.knowledge = knowledge
  }

  /// The arguments `:day` and `:known` of a query that uses ``seen(_:)``.
  func arguments(_ db: Database) throws -> StatementArguments {
    ["day": day.description, "known": try knownFiling(db)]
  }

  /// The condition under which a dated row is seen; the one place that builds it.
  ///
  /// - Parameter row: the alias of the row in the query.
  /// - Returns: SQL text with the arguments `:day` and `:known`.
  static func seen(_ row: String) -> String {
    """
    \(row).recorded_by <= :known AND (\(row).retracted_by IS NULL OR \(row).retracted_by > :known)
    AND \(row).valid_from <= :day
    AND (\(row).valid_to IS NULL OR \(row).valid_to > :day OR \(row).closed_by > :known)
    """
  }

  /// The condition under which a dated row is seen or was seen on an earlier day.
  static func begun(_ row: String) -> String {
    """
    \(row).recorded_by <= :known AND (\(row).retracted_by IS NULL OR \(row).retracted_by > :known)
    AND \(row).valid_from <= :day
    AND (\(row).valid_to IS NULL OR \(row).valid_to > \(row).valid_from)
    """
  }

  /// The condition under which a row is seen, for entries of the capital ledger, which happen on a day and do not end.
  static func happened(_ row: String) -> String {
    """
    \(row).recorded_by <= :known AND (\(row).retracted_by IS NULL OR \(row).retracted_by > :known)
    AND \(row).occurred_on <= :day
    """
  }

  /// The condition under which a row without days of its own is on record.
  static func recorded(_ row: String) -> String {
    """
    \(row).recorded_by <= :known AND (\(row).retracted_by IS NULL OR \(row).retracted_by > :known)
    """
  }

  /// The last filing the office had on record.
  func knownFiling(_ db: Database) throws -> Int64 {
    switch knowledge {
    case .present: .max
    case .filing(let id): id
    case .time(let time):
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT max(id) FROM filing WHERE recorded_at <= ?"),
        arguments: [time]) ?? 0
    }
  }
}
