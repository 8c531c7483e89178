/// How many members of which standing a unit has.
public struct MemberCountFacts: Sendable {
  /// Official members.
  public let officials: Int
  /// Members whose standing the book does not tell.
  public let unknowns: Int
  /// Official members that are foreign persons or have foreign capital.
  public let foreignOfficials: Int
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts for a day.
  public init(
    kind: UnitKind, day: CivilDate, officials: Int, unknowns: Int = 0, foreignOfficials: Int = 0
  ) {
    self.init(
      regime: LawBook.regime(for: kind, on: day), officials: officials, unknowns: unknowns,
      foreignOfficials: foreignOfficials)
  }

  /// Makes the facts under a regime already looked up.
  public init(regime: UnitRegime, officials: Int, unknowns: Int = 0, foreignOfficials: Int = 0) {
    self.officials = officials
    self.unknowns = unknowns
    self.foreignOfficials = foreignOfficials
    self.regime = regime
  }

  /// Counts a list of members: before the law knew associates, every member was official.
  public init(regime: UnitRegime, members: [MemberFacts]) {
    let isCounted = { (kind: MemberKind) in
      kind == .official || (!regime.membership.hasAssociates && kind == .unknown)
    }
    let officials = members.filter { isCounted($0.kind) }
    self.init(
      regime: regime, officials: officials.count,
      unknowns: members.count { $0.kind == .unknown && !isCounted(.unknown) },
      foreignOfficials: officials.count { $0.isForeign })
  }
}
