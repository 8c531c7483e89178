/// Where a unit went, and what it was made of.
public struct AreaMap: Sendable, Hashable {
  /// The unit asked about.
  public let area: Area
  /// What it is on today's map; empty when it still is.
  public let became: [AreaLink]
  /// The oldest units it came from; empty when it is one itself.
  public let cameFrom: [AreaLink]
}

/// The far end of one or more steps of the map.
public struct AreaLink: Sendable, Hashable {
  /// The unit at the far end.
  public let area: Area
  /// Whether all of the older unit is in the newer one.
  public let extent: AreaExtent
  /// Whether every step is the one to take when nothing else is known.
  public let isDefault: Bool
  /// The units passed on the way, in the order walked.
  public let via: [Area]
}
