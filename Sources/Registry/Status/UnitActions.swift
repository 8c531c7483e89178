public import CooperativeLaw
internal import GRDB

/// What may be done with a unit on a day, and for each thing that may not, why not.
public struct UnitActions: Sendable, Equatable {
  /// The office's own number.
  public let localNumber: String
  /// Full name.
  public let name: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// The day asked about.
  public let day: CivilDate
  /// The texts of that day.
  public let regime: StatusRegime
  /// The status with its procedures.
  public let standing: UnitStatusNow
  /// Every event with the answer of the table of statuses.
  public let actions: [StatusAction]
}

extension Registry {
  /// What may be done with a unit: the table of statuses itself, asked for the unit's state.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func actions(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> UnitActions {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      let arguments = try moment.arguments(db) &+ ["unit": unit]
      guard
        let row = try Row.fetchOne(db.cachedStatement(sql: UnitActions.sql), arguments: arguments)
      else { throw RegistryError.unitNotFound(text) }
      let holder = try StatusHolder.unit(db, unit)
      let book = try StatusBook.read(db, holder, at: moment)
      let (history, regime) = (book.history(), book.regime(on: moment.day))
      return UnitActions(
        localNumber: row["local_number"], name: row["name"] ?? "",
        kind: (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative, day: moment.day,
        regime: regime, standing: UnitStatusNow(book, history),
        actions: StatusTable.actions(for: holder.subject, regime, history.state))
    }
  }
}

extension UnitActions {
  /// The unit's name, when it was registered by the day.
  fileprivate static let sql = """
    SELECT unit.local_number, unit.kind, name.full_name AS name
    FROM unit
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
    WHERE unit.id = :unit
    """
}
