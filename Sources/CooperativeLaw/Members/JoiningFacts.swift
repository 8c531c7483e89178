/// One member joining a unit, at its founding or later.
public struct JoiningFacts: Sendable {
  /// What the unit supplies to its members; `nil` when not said.
  public let model: UnitModel?
  /// The member.
  public let member: MemberFacts
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts for a day.
  public init(
    kind: UnitKind, day: CivilDate, model: UnitModel? = nil, member: MemberFacts = MemberFacts()
  ) {
    self.init(regime: LawBook.regime(for: kind, on: day), model: model, member: member)
  }

  /// Makes the facts under a regime already looked up.
  public init(regime: UnitRegime, model: UnitModel? = nil, member: MemberFacts) {
    self.model = model
    self.member = member
    self.regime = regime
  }
}
