internal import CooperativeLaw
internal import GRDB

/// Whose legal status is meant: a unit's, or that of a branch, office or location of it.
struct StatusHolder: Hashable {
  /// The unit, or the unit a branch belongs to.
  let unit: Int64
  /// The branch; `nil` when the unit itself is meant.
  let dependent: Int64?
  /// What it is.
  let subject: StatusSubject
  /// How it is named in findings and receipts.
  let name: String

  /// The rows of its status.
  var table: FactTable { dependent == nil ? .status : .dependentStatus }

  /// The key of its rows.
  var key: Int64 { dependent ?? unit }

  /// A unit.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when there is none with that number.
  static func unit(_ db: Database, _ unit: Int64) throws -> StatusHolder {
    guard let kind = try UnitStore.kind(db, unit),
      let number = try UnitStore.localNumber(db, unit)
    else { throw RegistryError.unitNotFound(String(unit)) }
    return StatusHolder(unit: unit, dependent: nil, subject: StatusSubject(kind), name: number)
  }

  /// The branches, offices and locations that belong to a unit at a moment.
  static func dependents(
    _ db: Database, of unit: Int64, at moment: Moment
  ) throws -> [StatusHolder] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT dependent_unit.id, dependent_unit.kind, detail.name
          FROM dependent_detail AS detail
            JOIN dependent_unit ON dependent_unit.id = detail.dependent_id
          WHERE detail.unit_id = :unit AND \(Moment.seen("detail")) ORDER BY dependent_unit.id
          """), arguments: arguments
    ).compactMap { row in
      StatusSubject(rawValue: row[1]).map {
        StatusHolder(unit: unit, dependent: row[0], subject: $0, name: row[2])
      }
    }
  }
}
