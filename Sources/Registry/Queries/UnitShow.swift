internal import GRDB

extension Registry {
  /// The unit that answers to a tax code, local number or part of its name, at a moment.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when none does or it was not registered yet,
  ///   ``RegistryError/unitAmbiguous(_:candidates:)`` when several do.
  public func unit(named text: String, at moment: Moment) throws(RegistryError) -> UnitRecord {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      guard let record = try UnitShow.record(db, unit, at: moment) else {
        throw RegistryError.unitNotFound(text)
      }
      return record
    }
  }
}

enum UnitShow {
  /// A unit's columns at a moment; `nil` when it was not registered yet.
  static func record(_ db: Database, _ unit: Int64, at moment: Moment) throws -> UnitRecord? {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchOne(
      db.cachedStatement(sql: UnitSQL.select + "\nWHERE unit.id = :unit"), arguments: arguments
    ).map(UnitRecord.init)
  }
}
