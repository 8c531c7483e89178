public import CooperativeLaw

/// What an officer hands in to register a unit: the JSON dossier, with keys in snake_case.
public struct UnitDossier: Codable, Sendable, Equatable {
  /// Cooperative, group or union.
  public var kind: UnitKind
  /// Full name with its type, such as "Hợp tác xã Nông nghiệp Thanh Mai".
  public var name: String
  /// Short name.
  public var shortName: String?
  /// Name in a foreign language.
  public var foreignName: String?
  /// Tax code, 10 digits.
  public var taxCode: String?
  /// Number of the certificate where it is not the tax code.
  public var certificateNumber: String?
  /// Day of the certificate; the filing's effective day when not given.
  public var registeredOn: CivilDate?
  /// House, street, hamlet.
  public var address: String?
  /// Code of the commune (5 digits) in force on the day; or its name as typed.
  public var areaCode: String
  /// Charter capital, or a group's total contribution, in đồng.
  public var charterCapital: Int?
  /// VSIC codes; the first is the main line.
  public var lines: [String]?
  /// Sector in the officer's words.
  public var sector: String?
  /// Way of serving members.
  public var model: String?
  /// Whether it is a people's credit fund (quỹ tín dụng nhân dân).
  public var creditFund: Bool?
  /// Telephone.
  public var phone: String?
  /// E-mail.
  public var email: String?
  /// Founding members.
  public var members: [MemberDossier]?
  /// Office-holders; the legal representative among them.
  public var positions: [PositionDossier]?
  /// Months a group's contract runs; `nil` when without term.
  public var contractMonths: Int?
  /// Whether a group registers to receive State support.
  public var seeksStateSupport: Bool?

  /// Makes a dossier.
  public init(kind: UnitKind, name: String, areaCode: String) {
    self.kind = kind
    self.name = name
    self.areaCode = areaCode
  }
}

/// One member in a dossier.
public struct MemberDossier: Codable, Sendable, Equatable {
  /// What the member is in law; an individual when not given.
  public var memberType: MemberType?
  /// The member's standing; official when not given.
  public var memberKind: MemberKind?
  /// Name in full.
  public var fullName: String
  /// `male` or `female`.
  public var sex: String?
  /// Day of birth (ISO or dd/MM/yyyy), or the year alone.
  public var dateOfBirth: String?
  /// Citizen ID, old ID card, passport; for an organisation its code; for a unit its tax code or
  /// local number.
  public var idNumber: String?
  /// Nationality; Vietnamese when not given.
  public var nationality: String?
  /// Ethnic group (dân tộc): sensitive personal data.
  public var ethnicity: String?
  /// Where the member lives or has the seat.
  public var address: String?
  /// Telephone.
  public var phone: String?
  /// Who represents a household or organisation.
  public var representative: String?
  /// Day of joining; the day of the act when not given.
  public var joinedOn: CivilDate?
  /// Capital committed, in đồng.
  public var capital: Int?
  /// Day the capital was paid in full; `nil` when it is only committed.
  public var contributedOn: CivilDate?
  /// Number of the contribution certificate (giấy chứng nhận phần vốn góp).
  public var certificateNumber: String?
  /// A note in words.
  public var note: String?

  /// Makes a member of that name.
  public init(fullName: String) { self.fullName = fullName }
}

/// One office-holder in a dossier.
public struct PositionDossier: Codable, Sendable, Equatable {
  /// The office, such as `chair` or `group_head`.
  public var role: String
  /// Name of the holder, as among the members when he is one.
  public var fullName: String
  /// Identity number of the holder.
  public var idNumber: String?
  /// First day; the day of the act when not given.
  public var from: CivilDate?
  /// Last day of the term.
  public var termEndsOn: CivilDate?
  /// A note in words.
  public var note: String?

  /// Makes an office-holder.
  public init(role: String, fullName: String) {
    self.role = role
    self.fullName = fullName
  }
}
