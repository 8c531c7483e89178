/// A name already in the registry, to be compared with; the applicant's own is not among them.
public struct RegisteredName: Sendable, Hashable {
  /// The full Vietnamese name.
  public let full: String
  /// The short name.
  public let short: String?
  /// The name in a foreign language.
  public let foreign: String?
  /// What the unit is.
  public let kind: UnitKind
  /// What became of the unit.
  public let state: NameHolderState
  /// Its code or local number, for the message.
  public let code: String
  /// Its area, for the message.
  public let areaName: String
  /// Whether its seat is in the commune of the applicant.
  public let isSameCommune: Bool
  /// Whether the applicant is a member of it (Decree 193/2013 Điều 10 khoản 2 điểm đ, g).
  public let hasApplicantAsMember: Bool

  /// Makes a registered name.
  public init(
    full: String, short: String? = nil, foreign: String? = nil, kind: UnitKind,
    state: NameHolderState = .standing, code: String, areaName: String,
    isSameCommune: Bool = false, hasApplicantAsMember: Bool = false
  ) {
    self.full = full
    self.short = short
    self.foreign = foreign
    self.kind = kind
    self.state = state
    self.code = code
    self.areaName = areaName
    self.isSameCommune = isSameCommune
    self.hasApplicantAsMember = hasApplicantAsMember
  }
}
