internal import CooperativeLaw
internal import GRDB

/// What acts need to know of the unit they are about.
enum UnitStanding {
  /// The unit on the day of an act.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when it was not registered by that day.
  static func require(_ db: Database, _ unit: Int64, on day: CivilDate) throws -> UnitRecord {
    try require(db, unit, at: Moment(day: day))
  }

  /// The unit at a moment.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when it was not registered by its day.
  static func require(_ db: Database, _ unit: Int64, at moment: Moment) throws -> UnitRecord {
    guard let record = try UnitShow.record(db, unit, at: moment) else {
      throw RegistryError.unitNotFound(
        "\(try UnitStore.localNumber(db, unit) ?? "") (\(moment.day.slashed))")
    }
    return record
  }

  /// What is found when nothing more can begin in the unit, as it has ended.
  ///
  /// An act that only settles what was before the end is let through with a warning.
  static func ended(_ record: UnitRecord, isSettlement: Bool = false) -> [Finding] {
    RecordRules.unitEnded.judge(
      UnitStatusFacts(
        localNumber: record.localNumber,
        status: record.status.flatMap(LegalStatus.init(rawValue:)), isSettlement: isSettlement))
  }
}
