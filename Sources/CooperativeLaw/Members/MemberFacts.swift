/// A member as the rules see it.
public struct MemberFacts: Hashable, Sendable {
  /// The name as typed, to say whom a finding is about.
  public var name: String
  /// What the member is in law.
  public var type: MemberType
  /// The standing of the member.
  public var kind: MemberKind
  /// The birth date of a person; `nil` when not given.
  public var birth: BirthDate?
  /// A person who is not a Vietnamese citizen, or an organisation with foreign capital.
  public var isForeign: Bool
  /// Whether a foreign investor has an investment registration certificate; `nil` when not said.
  public var hasInvestmentCertificate: Bool?
  /// The representative of a household or organisation.
  public var representative: String?
  /// What the member paid in or promised, in đồng; `nil` when not given.
  public var contribution: Int?
  /// The identity or registration number without spaces; `nil` when not given.
  public var identity: String?
  /// What a member that is itself a registered unit is; `nil` for others and when not known.
  public var unitKind: UnitKind?

  /// Makes a member.
  public init(
    name: String = "", type: MemberType = .individual, kind: MemberKind = .official,
    birth: BirthDate? = nil, isForeign: Bool = false, hasInvestmentCertificate: Bool? = nil,
    representative: String? = nil, contribution: Int? = nil, identity: String? = nil,
    unitKind: UnitKind? = nil
  ) {
    self.name = name
    self.type = type
    self.kind = kind
    self.birth = birth
    self.isForeign = isForeign
    self.hasInvestmentCertificate = hasInvestmentCertificate
    self.representative = representative
    self.contribution = contribution
    self.identity = identity
    self.unitKind = unitKind
  }
}
