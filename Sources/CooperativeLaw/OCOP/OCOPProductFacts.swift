/// An OCOP product about to be recorded or changed.
public struct OCOPProductFacts: Sendable {
  /// Its name.
  public let name: String
  /// What its owner is.
  public let owner: OCOPOwnerType
  /// Its group.
  public let group: OCOPGroup
  /// Its set as typed; `nil` when not given.
  public let productSet: String?
  /// The set of the catalogue that the typed one names; `nil` when it names none.
  public let knownSet: OCOPProductSet?
  /// Its code as typed.
  public let code: String?
  /// The day of the act, which decides the catalogue.
  public let day: CivilDate

  /// Makes the facts; who calls matches the typed set with the catalogue.
  public init(
    name: String, owner: OCOPOwnerType, group: OCOPGroup, productSet: String? = nil,
    knownSet: OCOPProductSet? = nil, code: String? = nil, day: CivilDate
  ) {
    self.name = name
    self.owner = owner
    self.group = group
    self.productSet = productSet
    self.knownSet = knownSet
    self.code = code
    self.day = day
  }

  func finding(
    _ rule: RuleID, _ severity: Severity, field: String, _ message: LocalizedText,
    by citation: Citation, remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: name, field: field, message: message,
      facts: [.day(day)], citations: [citation], remedy: remedy)
  }
}
