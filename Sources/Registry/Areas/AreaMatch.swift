/// A unit found by name, and how well its name fits what was typed.
public struct AreaMatch: Sendable, Hashable {
  /// The unit, as it was over one period.
  public let area: Area
  /// How well its own name fits.
  public let closeness: AreaCloseness
}

/// How well a name fits what was typed, best first.
public enum AreaCloseness: Sendable, Hashable, Comparable {
  /// The same name with the same marks.
  case exact
  /// The same name when marks are left out.
  case exactWithoutMarks
  /// The name begins so.
  case prefix
  /// The name has it inside.
  case contains
  /// The name is like it, some letters apart.
  case similar(letters: Int)
}
