public import CooperativeLaw
internal import GRDB

/// A meeting of members on record.
public struct MeetingRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Its name.
  public let unitName: String
  /// The day it was held.
  public let heldOn: CivilDate
  /// The kind; `nil` for a code this program does not know.
  public let kind: MeetingKind?
  /// The financial year it closes.
  public let year: Int?
  /// How many came.
  public let present: Int?
  /// How many were entitled to.
  public let entitled: Int?
  /// Number of the resolution.
  public let resolutionNumber: String?
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// The meetings of members up to a day, the latest first.
  ///
  /// - Parameters:
  ///   - text: one unit; every unit when `nil`.
  ///   - area: only units with their seat there.
  ///   - moment: the day, and what was known.
  /// - Returns: the meetings.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func meetings(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [MeetingRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, name.full_name, fact.*
            FROM meeting AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.recorded("fact")) AND fact.held_on <= :day
            ORDER BY fact.held_on DESC, fact.id DESC
            """), arguments: try filter.arguments(db, at: moment)
      ).map(MeetingRecord.init)
    }
  }
}

extension MeetingRecord {
  init(_ row: Row) {
    unit = row["local_number"]
    unitName = row["full_name"] ?? ""
    heldOn = row.day("held_on") ?? CivilDate(dayNumber: 0)
    kind = row.text("kind").flatMap(MeetingKind.init)
    year = row["year"]
    present = row["present"]
    entitled = row["entitled"]
    resolutionNumber = row.text("resolution_number")
    note = row.text("note")
  }
}
