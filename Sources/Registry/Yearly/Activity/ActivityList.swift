public import CooperativeLaw
internal import GRDB

/// An observation of a unit's work on record.
public struct ActivityRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Its name.
  public let unitName: String
  /// The day of the observation.
  public let observedOn: CivilDate
  /// What was observed; `nil` for a code this program does not know.
  public let state: ActivityState?
  /// Since when it is so.
  public let since: CivilDate?
  /// Who observed it.
  public let source: ActivitySource?
  /// The paper it stands on.
  public let document: String?
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// What was observed of units up to a day, the latest first.
  ///
  /// - Parameters:
  ///   - text: one unit; every unit when `nil`.
  ///   - area: only units with their seat there.
  ///   - moment: the day, and what was known.
  /// - Returns: the observations.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func activities(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [ActivityRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, name.full_name, fact.*
            FROM activity_observation AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.recorded("fact")) AND fact.observed_on <= :day
            ORDER BY fact.observed_on DESC, fact.id DESC
            """), arguments: try filter.arguments(db, at: moment)
      ).map(ActivityRecord.init)
    }
  }
}

extension ActivityRecord {
  init(_ row: Row) {
    unit = row["local_number"]
    unitName = row["full_name"] ?? ""
    observedOn = row.day("observed_on") ?? CivilDate(dayNumber: 0)
    state = row.text("state").flatMap(ActivityState.init)
    since = row.day("since")
    source = row.text("source").flatMap(ActivitySource.init)
    document = row.text("document")
    note = row.text("note")
  }
}
