/// Everything in force for one kind of unit on one day.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class UnitRegime: Sendable {
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

  init(
    law: LawRules, kind: UnitKind, day: CivilDate, registration: RegistrationRules,
    annualReport: Sourced<AnnualReport>
  ) {
    id = law.id
    self.kind = kind
    self.day = day
    label = law.label
    text = law.text
    membership = law.membership
    capital = law.capital
    governance = law.governance
    self.registration = registration
    self.annualReport = annualReport
  }
}
