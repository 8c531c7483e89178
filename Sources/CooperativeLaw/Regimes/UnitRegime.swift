/// Everything in force for one kind of unit on one day.
public struct UnitRegime: Sendable {
  /// The stored name of the regime.
  public let id: RegimeID
  /// The kind of unit.
  public let kind: UnitKind
  /// The day it was looked up for.
  public let day: CivilDate
  /// The regime in words.
  public let label: LocalizedText
  /// Number of the law or decree.
  public let text: String
  /// Members.
  public let membership: MembershipRules
  /// Charter capital.
  public let capital: CapitalRules
  /// Organs.
  public let governance: GovernanceRules
  /// Registration, by the registration decree of the day.
  public let registration: RegistrationRules
  /// The yearly report of the unit.
  public let annualReport: Sourced<AnnualReport>
}
