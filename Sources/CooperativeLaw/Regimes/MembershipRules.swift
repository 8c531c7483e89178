/// What a regime says of members.
public struct MembershipRules: Sendable {
  /// The least number of members.
  public let minimum: Sourced<Int>
  /// Who may join, for each kind of member that the regime knows.
  public let conditions: [MemberKind: MemberConditions]
  /// Whether a job-creating HTX may have individuals only; `nil` where the regime says nothing.
  public let jobCreatingTakesIndividualsOnly: Sourced<Bool>?
  /// The share of foreign among official members must be below this percentage; `nil` for no limit.
  public let foreignOfficialsBelowPercent: Sourced<Int>?
  /// Why a membership of each kind may end.
  public let endReasons: [MemberKind: Sourced<Set<MembershipEndReason>>]

  init(
    minimum: Sourced<Int>, conditions: [MemberKind: MemberConditions],
    jobCreatingTakesIndividualsOnly: Sourced<Bool>? = nil,
    foreignOfficialsBelowPercent: Sourced<Int>? = nil,
    endReasons: [MemberKind: Sourced<Set<MembershipEndReason>>]
  ) {
    self.minimum = minimum
    self.conditions = conditions
    self.jobCreatingTakesIndividualsOnly = jobCreatingTakesIndividualsOnly
    self.foreignOfficialsBelowPercent = foreignOfficialsBelowPercent
    self.endReasons = endReasons
  }

  /// Whether the regime tells official members from associates.
  public var hasAssociates: Bool { conditions.count > 1 }

  /// The conditions for a kind; a kind the old book does not tell counts as official.
  public func conditions(for kind: MemberKind) -> MemberConditions? {
    conditions[kind == .unknown ? .official : kind]
  }

  /// The reasons that may end a membership of a kind.
  public func endReasons(for kind: MemberKind) -> Sourced<Set<MembershipEndReason>>? {
    endReasons[kind == .unknown ? .official : kind]
  }
}
