internal import CooperativeLaw
internal import GRDB

/// What acts need to know of the unit they are about.
enum UnitStanding {
  /// The unit on the day of an act.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when it was not registered by that day.
  static func require(_ db: Database, _ unit: Int64, on day: CivilDate) throws -> UnitRecord {
    guard let record = try UnitShow.record(db, unit, at: Moment(day: day)) else {
      throw RegistryError.unitNotFound(
        "\(try UnitStore.localNumber(db, unit) ?? "") (\(day.slashed))")
    }
    return record
  }
}
