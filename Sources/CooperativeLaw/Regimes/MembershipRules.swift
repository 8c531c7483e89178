/// What a regime says of members.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class MembershipRules: Sendable {
  /// The least number of members.
  public let minimum: Sourced<Int>
  private let officials: MemberConditions?
  private let capitalAssociates: MemberConditions?
  private let otherAssociates: MemberConditions?
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
    officials = conditions[.official]
    capitalAssociates = conditions[.associateCapital]
    otherAssociates = conditions[.associateNoCapital]
    self.jobCreatingTakesIndividualsOnly = jobCreatingTakesIndividualsOnly
    self.foreignOfficialsBelowPercent = foreignOfficialsBelowPercent
    self.endReasons = endReasons
  }

  /// Whether the regime tells official members from associates.
  public var hasAssociates: Bool { capitalAssociates != nil || otherAssociates != nil }

  /// The conditions for a kind; a kind the old book does not tell counts as official.
  public func conditions(for kind: MemberKind) -> MemberConditions? {
    switch kind {
    case .official, .unknown: officials
    case .associateCapital: capitalAssociates
    case .associateNoCapital: otherAssociates
    }
  }

  /// The reasons that may end a membership of a kind.
  public func endReasons(for kind: MemberKind) -> Sourced<Set<MembershipEndReason>>? {
    endReasons[kind == .unknown ? .official : kind]
  }
}
