public import CooperativeLaw

/// A unit with one reason to look at it.
public struct UnitFlag: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Kind of the unit.
  public let kind: UnitKind
  /// Its name.
  public let name: String
  /// Code of the area of its seat, as registered.
  public let areaCode: String?
  /// Type and name of that area.
  public let areaName: String?
  /// The reason.
  public let flag: GroundFlag
}

/// Which units need the officer, and what could not be told.
public struct FlagReport: Sendable, Equatable {
  /// The flags, the most urgent first.
  public let flags: [UnitFlag]
  /// How many units were left out on each ground, as what it depends on is not on record.
  public let unknown: [FlagGround: Int]
}
