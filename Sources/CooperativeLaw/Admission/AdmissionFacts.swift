/// A member joining a unit that exists; totals are those after the member joined.
public struct AdmissionFacts: Sendable {
  /// The member.
  public let member: MemberFacts
  /// What the unit supplies to its members; `nil` when not said.
  public let model: UnitModel?
  /// The charter capital in đồng; `nil` when not known.
  public let charterCapital: Int?
  /// What associates with capital hold together.
  public let associates: Int
  /// What foreign members hold together.
  public let foreigners: Int
  /// Official members; `nil` when not known.
  public let officials: Int?
  /// Foreign official members.
  public let foreignOfficials: Int
  /// Whether the member belongs to the unit already.
  public let isAlreadyMember: Bool
  /// What is in force on the day of admission.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, day: CivilDate, member: MemberFacts, model: UnitModel? = nil,
    charterCapital: Int? = nil, associates: Int = 0, foreigners: Int = 0, officials: Int? = nil,
    foreignOfficials: Int = 0, isAlreadyMember: Bool = false
  ) {
    self.member = member
    self.model = model
    self.charterCapital = charterCapital
    self.associates = associates
    self.foreigners = foreigners
    self.officials = officials
    self.foreignOfficials = foreignOfficials
    self.isAlreadyMember = isAlreadyMember
    regime = LawBook.regime(for: kind, on: day)
  }
}

extension AdmissionFacts {
  var joinings: [JoiningFacts] { [JoiningFacts(regime: regime, model: model, member: member)] }

  var shares: [ShareFacts] {
    guard let charterCapital, charterCapital > 0, let share = member.contribution else { return [] }
    return [
      ShareFacts(
        regime: regime, subject: member.name, memberKind: member.kind, share: share,
        charterCapital: charterCapital)
    ]
  }

  var jointShares: [JointShareFacts] {
    guard let charterCapital, charterCapital > 0 else { return [] }
    return [
      JointShareFacts(
        regime: regime, charterCapital: charterCapital, associates: associates,
        foreigners: foreigners)
    ]
  }

  var counts: [MemberCountFacts] {
    guard let officials else { return [] }
    return [
      MemberCountFacts(
        regime: regime, officials: officials, foreignOfficials: foreignOfficials)
    ]
  }
}
