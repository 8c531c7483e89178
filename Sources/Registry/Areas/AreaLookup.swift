/// What is known of an area code on a day.
public enum AreaLookup: Sendable, Hashable {
  /// The unit that had the code on that day.
  case found(Area)
  /// The code was used, but not on that day: every period it had, oldest first.
  case otherDays([AreaPeriod])
  /// The code was never used; `suggestion` is the unit meant when its leading zero was lost.
  case unknown(suggestion: Area?)

  /// The unit that had the code on that day.
  public var area: Area? {
    guard case .found(let area) = self else { return nil }
    return area
  }
}

/// One period of a code, and what followed it.
public struct AreaPeriod: Sendable, Hashable {
  /// The unit as it was.
  public let area: Area
  /// What it became; none for a district, whose communes have their own successors.
  public let successors: [AreaSuccession]
}
