/// Whose members are exported.
public enum MemberScope: Sendable {
  /// Those of the unit that answers to what was typed.
  case unit(String)
  /// Those of units with the seat in an area, by the old or the new map.
  case area(Area)
  /// Those of every unit.
  case registry
}

extension MemberScope {
  /// The condition on a column that holds a unit.
  func condition(on column: String) -> String {
    switch self {
    case .unit: "\(column) = :unit"
    case .area:
      """
      \(column) IN (SELECT unit_id FROM unit_address AS seat
        WHERE \(Moment.seen("seat")) AND seat.area_id IN (\(AreaFilter.counted)))
      """
    case .registry: "TRUE"
    }
  }
}
