public import CooperativeLaw

/// All that is on record of one unit at a moment, without its members' names.
public struct UnitProfile: Sendable, Equatable {
  /// The unit.
  public let unit: UnitRecord
  /// Its status with procedures and times that run; `nil` when it simply works.
  public let statusNow: UnitStatusNow?
  /// Who holds which office.
  public let officeHolders: [OfficeHolder]
  /// The members, counted by kind and type.
  public let members: [MemberTally]
  /// The unions it is a member of.
  public let unions: [UnitLink]
  /// The registered units that are its members.
  public let memberUnits: [UnitLink]
  /// Its branches, representative offices and business locations that have not closed.
  public let dependents: [DependentRecord]
  /// Names and codes it had before, oldest first.
  public let formerFacts: [FormerFact]
  /// Where its seat lies on both maps; `nil` when no area is on record.
  public let place: AreaMap?
  /// What was last observed, reported and rated of it.
  public let yearly: UnitYearlyNow
}

/// Who holds an office of a unit.
public struct OfficeHolder: Sendable, Equatable {
  /// The office.
  public let role: PositionRole
  /// Name in full.
  public let fullName: String
  /// First day.
  public let from: CivilDate?
  /// Last day of the term.
  public let termEndsOn: CivilDate?
}

/// How many members of one kind and type, and their capital together.
public struct MemberTally: Sendable, Equatable {
  /// The members' standing.
  public let kind: MemberKind
  /// What they are in law.
  public let type: MemberType
  /// How many.
  public let count: Int
  /// Capital committed, in đồng.
  public let capital: Int
  /// Capital paid in, in đồng.
  public let paid: Int
}

/// A unit tied to another by membership.
public struct UnitLink: Sendable, Equatable {
  /// The other unit's local number.
  public let localNumber: String
  /// The other unit's name.
  public let name: String
  /// Since when it is a member.
  public let joinedOn: CivilDate?
}

/// A name or code that a unit had before.
public struct FormerFact: Sendable, Equatable {
  /// The column, as in the CSV contract.
  public let field: String
  /// What it was.
  public let value: String
  /// First day it held.
  public let from: CivilDate?
  /// Day it ended (exclusive).
  public let to: CivilDate?
}
