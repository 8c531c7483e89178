/// A column whose value a group row can say for the rows below it, when the sheet has no such column.
public enum GroupColumn: String, Sendable, CaseIterable {
  /// A commune over its units.
  case area
  /// A unit over its members.
  case unit
  /// A kind of member over its members, as in form II-2 of Circular 09/2024.
  case memberKind = "member_kind"

  /// The key of the contract's column.
  public var key: String { self == .area ? "area_code" : rawValue }

  /// Those that an import knows, the widest first.
  static func of(_ catalogue: ColumnCatalogue) -> [GroupColumn] {
    allCases.filter { group in
      // An area has a code by the day on which a unit was registered.
      catalogue[group.key] != nil && (group != .area || catalogue["registered_on"] != nil)
    }
  }
}
