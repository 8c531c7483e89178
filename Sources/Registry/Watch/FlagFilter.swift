public import CooperativeLaw

/// Which flags a list shows; a condition that is `nil` does not narrow it.
public struct FlagFilter: Sendable, Equatable {
  /// With the seat in this area, by the old or the new map.
  public var area: Area?
  /// Of this unit, as an officer names it.
  public var unit: String?
  /// On one of these grounds.
  public var grounds: Set<FlagGround>?
  /// On this level.
  public var level: FlagLevel?
  /// Also those that depend on something not on record.
  public var includesUnknown: Bool

  /// Makes a filter; without conditions it lets every flag through that is known.
  public init(
    area: Area? = nil, unit: String? = nil, grounds: Set<FlagGround>? = nil,
    level: FlagLevel? = nil, includesUnknown: Bool = false
  ) {
    self.area = area
    self.unit = unit
    self.grounds = grounds
    self.level = level
    self.includesUnknown = includesUnknown
  }

  func asks(for grounds: FlagGround...) -> Bool {
    self.grounds.map { !$0.isDisjoint(with: grounds) } ?? true
  }
}
