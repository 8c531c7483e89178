internal import CooperativeLaw
internal import GRDB

/// Which rows of a list are asked for: those of a unit, or of the units of an area.
struct ObservedFilter {
  let unit: Int64?
  let area: Area?

  init(_ db: Database, unit: String?, area: Area?) throws {
    self.unit = try unit.map { try UnitFinder.unit(db, named: $0) }
    self.area = area
  }

  /// Condition on a row with a `unit_id`; `address` is joined by ``joins(_:)``.
  var condition: String {
    "(:unit IS NULL OR fact.unit_id = :unit)"
      + (area == nil ? "" : " AND address.area_id IN (\(AreaFilter.counted))")
  }

  /// The tables beside the row that the list shows: the unit, its name and, for an area, its seat.
  var joins: String {
    """
    JOIN unit ON unit.id = fact.unit_id
    LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
    """
      + (area == nil
        ? ""
        : "\nLEFT JOIN unit_address AS address ON address.unit_id = unit.id"
          + " AND \(Moment.seen("address"))")
  }

  func arguments(_ db: Database, at moment: Moment) throws -> StatementArguments {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    if let area { arguments += ["area_id": area.id] }
    return arguments
  }
}
