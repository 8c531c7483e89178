public import CooperativeLaw
internal import GRDB

/// A unit without activity, by evidence.
public struct InactiveUnit: Sendable, Equatable {
  /// What it is called inactive by.
  public enum Basis: String, Sendable, CaseIterable {
    /// It was seen stopped or not found, and not seen working since.
    case observed
    /// It suspended business by its own notice: lawful, and shown apart.
    case notified
  }

  /// The unit.
  public let unit: WatchedUnit
  /// Seen, or notified.
  public let basis: Basis
  /// Since when it does not work: the earliest day told since it last worked.
  public let since: CivilDate
  /// Whole months from then to the day asked about.
  public let months: Int
  /// The latest observation; `nil` when there is none.
  public let state: ActivityState?
  /// When it was last looked at.
  public let observedOn: CivilDate?
  /// How many observations say so since it last worked.
  public let observations: Int
  /// Who saw it last.
  public let source: ActivitySource?
  /// The paper of that.
  public let document: String?
  /// The last day of the suspension notified, where it was told.
  public let notifiedUntil: CivilDate?
}

extension Registry {
  /// Units that do not work, by observation or by their own notice, the longest first.
  ///
  /// What was never looked at is not inactive: nothing is known of it. Units that have ended are
  /// left out.
  ///
  /// - Parameters:
  ///   - months: at least so many whole months.
  ///   - area: with the seat in it.
  ///   - moment: as true on which day and as known when.
  /// - Returns: seen ones before notified ones, each with its evidence.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func inactiveUnits(
    months: Int = 0, area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [InactiveUnit] {
    try read { db in
      let sql = WatchListSQL.units(
        with: InactiveSQL.with, columns: InactiveSQL.columns, inArea: area != nil,
        order: "evidence.basis DESC, evidence.since, ")
      return try Row.fetchAll(
        db.cachedStatement(sql: sql),
        arguments: WatchListSQL.arguments(db, area: area, at: moment)
      ).compactMap { InactiveUnit($0, on: moment.day) }.filter { $0.months >= months }
    }
  }
}

extension InactiveUnit {
  fileprivate init?(_ row: Row, on day: CivilDate) {
    guard let since = row.day("since"), let basis = Basis(rawValue: row["basis"]) else {
      return nil
    }
    self.init(
      unit: WatchedUnit(row), basis: basis, since: since, months: since.wholeMonths(until: day),
      state: (row["state"] as String?).flatMap(ActivityState.init(rawValue:)),
      observedOn: row.day("observed_on"), observations: row["observations"] ?? 0,
      source: (row["source"] as String?).flatMap(ActivitySource.init(rawValue:)),
      document: row.text("document"),
      notifiedUntil: row.day("ends_on"))
  }
}

extension CivilDate {
  /// Whole months from this day to a later one: 0 until the same day of the next month.
  func wholeMonths(until day: CivilDate) -> Int {
    let months = (day.year - year) * 12 + day.month - month
    return adding(months: months) > day ? months - 1 : months
  }
}

/// Inactivity in one statement.
enum InactiveSQL {
  /// `evidence`: one row a unit that was last seen not working, or that is suspended.
  static let with = """
    seen AS (
      SELECT observation.*, state IN ('stopped', 'not_found') AS is_still,
        row_number() OVER (PARTITION BY unit_id ORDER BY observed_on, id) AS place,
        row_number() OVER (PARTITION BY unit_id ORDER BY observed_on DESC, id DESC) = 1 AS is_last
      FROM activity_observation AS observation
      WHERE \(Moment.recorded("observation")) AND observation.observed_on <= :day),
    worked AS (SELECT unit_id, max(place) AS place FROM seen WHERE NOT is_still GROUP BY unit_id),
    still AS (
      SELECT seen.unit_id, min(coalesce(seen.since, seen.observed_on)) AS since,
        count(*) AS observations
      FROM seen LEFT JOIN worked ON worked.unit_id = seen.unit_id
      WHERE seen.is_still AND seen.place > coalesce(worked.place, 0) GROUP BY seen.unit_id),
    suspended AS (
      SELECT status.unit_id, status.valid_from,
        (SELECT event.ends_on FROM status_event AS event
          WHERE event.unit_id = status.unit_id AND event.event = 'suspended'
            AND \(Moment.happened("event")) ORDER BY event.occurred_on DESC, event.id DESC LIMIT 1
        ) AS ends_on
      FROM unit_status AS status
      WHERE status.status = 'suspended' AND \(Moment.seen("status"))),
    evidence AS (
      SELECT unit_id, 'notified' AS basis, valid_from AS since, ends_on, NULL AS state,
        NULL AS observed_on, NULL AS source, NULL AS document, NULL AS observations
      FROM suspended
      UNION ALL
      SELECT still.unit_id, 'observed', still.since, NULL, seen.state, seen.observed_on, seen.source,
        seen.document, still.observations
      FROM still JOIN seen ON seen.unit_id = still.unit_id AND seen.is_last
      WHERE still.unit_id NOT IN (SELECT unit_id FROM suspended))
    """

  static let columns = """
    evidence.basis, evidence.since, evidence.ends_on, evidence.state, evidence.observed_on,
      evidence.source, evidence.document, evidence.observations
    """
}
