internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// The branches, representative offices and business locations of a unit at a moment.
  ///
  /// - Parameters:
  ///   - text: the unit.
  ///   - moment: the day, and what was known.
  ///   - includesClosed: whether those that closed by that day come too.
  /// - Returns: what there is, in the order of registration.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func dependents(
    ofUnit text: String, at moment: Moment, includesClosed: Bool = false
  ) throws(RegistryError) -> [DependentRecord] {
    try read { db in
      try DependentList.records(db, ofUnit: try UnitFinder.unit(db, named: text), at: moment)
        .filter { includesClosed || $0.status?.isFinal != true }
    }
  }
}

enum DependentList {
  /// The dependent units of a unit at a moment, closed ones too.
  static func records(
    _ db: Database, ofUnit unit: Int64, at moment: Moment
  ) throws -> [DependentRecord] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(db.cachedStatement(sql: select), arguments: arguments)
      .map(DependentRecord.init)
  }

  private static let select = """
    SELECT dependent_unit.id, unit.local_number AS unit, dependent_unit.kind, detail.code,
      detail.name, area.code AS area_code, detail.address, status.status,
      status.valid_from AS status_from, status.end_reason
    FROM dependent_detail AS detail
      JOIN dependent_unit ON dependent_unit.id = detail.dependent_id
      JOIN unit ON unit.id = detail.unit_id
      LEFT JOIN area ON area.id = detail.area_id
      LEFT JOIN dependent_status AS status ON status.dependent_id = detail.dependent_id
        AND \(Moment.seen("status"))
    WHERE detail.unit_id = :unit AND \(Moment.seen("detail"))
    ORDER BY dependent_unit.id
    """
}
