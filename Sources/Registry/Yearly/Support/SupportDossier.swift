public import CooperativeLaw

/// Something done to support units (hoạt động hỗ trợ), as it is typed.
public struct SupportDossier: Sendable, Equatable, Encodable {
  /// The kind.
  public var kind: SupportKind
  /// The day; the effective day when not given.
  public var on: CivilDate?
  /// The area it was done in or for: code or name.
  public var area: String?
  /// What it was.
  public var title: String
  /// How many, such as of handbooks; 1 when not given.
  public var quantity: Int
  /// How many people took part; `nil` when not known.
  public var participants: Int?
  /// What it cost, in đồng; `nil` when not known.
  public var amount: Int?
  /// Who did it.
  public var provider: String
  /// A note in words.
  public var note: String
  /// The units that took part.
  public var units: [String]

  /// Makes a dossier.
  public init(
    kind: SupportKind, on: CivilDate? = nil, area: String? = nil, title: String = "",
    quantity: Int = 1, participants: Int? = nil, amount: Int? = nil, provider: String = "",
    note: String = "", units: [String] = []
  ) {
    self.kind = kind
    self.on = on
    self.area = area
    self.title = title
    self.quantity = quantity
    self.participants = participants
    self.amount = amount
    self.provider = provider
    self.note = note
    self.units = units
  }
}

/// A movement of the fund that supports cooperatives, as it is typed.
public struct SupportFundDossier: Sendable, Equatable, Encodable {
  /// The kind.
  public var kind: SupportFundKind
  /// The area of the fund: code or name.
  public var area: String
  /// How much, in đồng; more than zero.
  public var amount: Int
  /// The unit of a loan or repayment.
  public var unit: String?
  /// The day; the effective day when not given.
  public var on: CivilDate?
  /// A note in words.
  public var note: String

  /// Makes a dossier.
  public init(
    kind: SupportFundKind, area: String, amount: Int, unit: String? = nil, on: CivilDate? = nil,
    note: String = ""
  ) {
    self.kind = kind
    self.area = area
    self.amount = amount
    self.unit = unit
    self.on = on
    self.note = note
  }
}
