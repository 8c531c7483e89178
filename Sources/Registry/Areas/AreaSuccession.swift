public import CooperativeLaw

/// How much of an ended unit went to its successor.
public enum AreaExtent: String, Sendable, Hashable {
  /// All of it.
  case whole
  /// A part; the unit was divided.
  case part
}

/// One step of the map: what an ended unit became.
public struct AreaSuccession: Sendable, Hashable {
  /// The unit that ended.
  public let former: Area
  /// The unit it went to.
  public let successor: Area
  /// How much of it went there.
  public let extent: AreaExtent
  /// Whether this is the successor to take when nothing else is known; one for every ended unit.
  public let isDefault: Bool

  /// The day of the change.
  public var day: CivilDate? { successor.validFrom }
}
