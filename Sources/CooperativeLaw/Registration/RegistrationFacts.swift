/// The founding of a unit.
public struct RegistrationFacts: Sendable {
  /// The kind of unit.
  public let kind: UnitKind
  /// The day of the act: it decides the law.
  public let actDate: CivilDate
  /// The name asked for; naming rules judge it on their own.
  public let name: String
  /// What the unit supplies to its members; `nil` when not said.
  public let model: UnitModel?
  /// Whether it is a people's credit fund (quỹ tín dụng nhân dân).
  public let isCreditFund: Bool
  /// Whether it is of micro size; `nil` when not classed.
  public let isMicro: Bool?
  /// The members.
  public let members: [MemberFacts]
  /// The charter capital in đồng; of a THT the total contribution.
  public let charterCapital: Int?
  /// The offices filled; empty when not entered.
  public let positions: [PositionFacts]
  /// The legal representative's name; of a THT its representative.
  public let legalRepresentative: String?
  /// How many lines of business; `nil` when not entered.
  public let lineCount: Int?
  /// The level of the office that is asked; `nil` when not said.
  public let officeLevel: AdministrativeLevel?
  /// Whether a THT is registered, or only notified to the commune.
  public let isRegistered: Bool
  /// The contract of a THT; `nil` when not entered.
  public let contract: ContractFacts?
  /// What is in force on the day of the act.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, actDate: CivilDate, name: String = "", model: UnitModel? = nil,
    isCreditFund: Bool = false, isMicro: Bool? = nil, members: [MemberFacts] = [],
    charterCapital: Int? = nil, positions: [PositionFacts] = [],
    legalRepresentative: String? = nil, lineCount: Int? = nil,
    officeLevel: AdministrativeLevel? = nil, isRegistered: Bool = true,
    contract: ContractFacts? = nil
  ) {
    self.kind = kind
    self.actDate = actDate
    self.name = name
    self.model = model
    self.isCreditFund = isCreditFund
    self.isMicro = isMicro
    self.members = members
    self.charterCapital = charterCapital
    self.positions = positions
    self.legalRepresentative = legalRepresentative
    self.lineCount = lineCount
    self.officeLevel = officeLevel
    self.isRegistered = isRegistered
    self.contract = contract
    regime = LawBook.regime(for: kind, on: actDate)
  }
}

extension RegistrationFacts {
  /// Each member as it joins.
  var joinings: [JoiningFacts] {
    members.map { JoiningFacts(regime: regime, model: model, member: $0) }
  }

  /// The share of each member whose contribution is known.
  var shares: [ShareFacts] {
    guard let charterCapital, charterCapital > 0 else { return [] }
    return members.compactMap { member in
      member.contribution.map {
        ShareFacts(
          regime: regime, subject: member.name, memberKind: member.kind, share: $0,
          charterCapital: charterCapital)
      }
    }
  }

  /// What associates and foreign members hold together.
  var jointShares: [JointShareFacts] {
    guard let charterCapital, charterCapital > 0 else { return [] }
    let total = { (chosen: (MemberFacts) -> Bool) in
      Money.sum(members.lazy.filter(chosen).compactMap(\.contribution))
    }
    return [
      JointShareFacts(
        regime: regime, charterCapital: charterCapital,
        associates: total { $0.kind == .associateCapital },
        foreigners: total { $0.isForeign })
    ]
  }

  /// How many members of which standing there are.
  var counts: MemberCountFacts { MemberCountFacts(regime: regime, members: members) }
}
