/// A THT that becomes an HTX.
public struct ConversionFacts: Sendable {
  /// The day of its certificate of registration; `nil` when it has none.
  public let certifiedOn: CivilDate?
  /// The day the HTX gets its certificate.
  public let convertedOn: CivilDate
  /// How many members the THT has.
  public let members: Int
  /// How many of them agree.
  public let agreeing: Int

  /// Makes the facts.
  public init(certifiedOn: CivilDate?, convertedOn: CivilDate, members: Int, agreeing: Int) {
    self.certifiedOn = certifiedOn
    self.convertedOn = convertedOn
    self.members = members
    self.agreeing = agreeing
  }
}
