public import CooperativeLaw

/// A link of a unit with an enterprise in a value chain (liên kết chuỗi giá trị), as it is typed.
public struct LinkDossier: Sendable, Equatable, Encodable {
  /// The enterprise.
  public var partner: String
  /// Its tax code.
  public var partnerCode: String?
  /// What is grown or made for it.
  public var product: String
  /// Number of the contract.
  public var contractNumber: String?
  /// The last day of the contract.
  public var contractEndsOn: CivilDate?
  /// Since when; the effective day when not given.
  public var from: CivilDate?
  /// A note in words.
  public var note: String

  /// Makes a link.
  public init(
    partner: String, partnerCode: String? = nil, product: String = "",
    contractNumber: String? = nil, contractEndsOn: CivilDate? = nil, from: CivilDate? = nil,
    note: String = ""
  ) {
    self.partner = partner
    self.partnerCode = partnerCode
    self.product = product
    self.contractNumber = contractNumber
    self.contractEndsOn = contractEndsOn
    self.from = from
    self.note = note
  }
}
