/// What the naming rules look at: the proposed names, the day, and the names already registered.
public struct NameFacts: Sendable {
  /// What the applicant is.
  public let kind: UnitKind
  /// The day under whose law the name is judged.
  public let actDate: CivilDate
  /// The names asked for.
  public let proposed: ProposedName
  /// What was searched.
  public let scope: NameScope
  /// The proposed name made ready for comparing.
  public let key: NameKey
  /// The registered names that are like the proposed one.
  let matches: [NameMatch]

  /// Makes the facts, comparing the proposed names with all others in one pass.
  ///
  /// The others are names of other units: the applicant's own registered name is not among them.
  public init(
    kind: UnitKind, actDate: CivilDate, proposed: ProposedName, others: [RegisteredName],
    scope: NameScope
  ) {
    self.kind = kind
    self.actDate = actDate
    self.proposed = proposed
    self.scope = scope
    key = NameKey(proposed.full)
    var search = NameSearch(kind: kind, proposed: proposed, key: key)
    matches = others.flatMap { search.matches(with: $0) }
  }

  /// The rules in force for cooperatives and unions.
  var regime: NamingRegime { NamingRegime(on: actDate) }

  /// The rules in force for groups.
  var groupRegime: GroupNamingRegime { GroupNamingRegime(on: actDate) }
}

/// A registered name and one way in which the proposed name is like it.
struct NameMatch: Sendable {
  let other: RegisteredName
  let likeness: Likeness
}
