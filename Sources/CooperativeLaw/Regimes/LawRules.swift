/// What one law says of one kind of unit, apart from registration.
final class LawRules: Sendable {
  let id: RegimeID
  let label: LocalizedText
  /// Number of the law or decree; empty when no text is known.
  let text: String
  let membership: MembershipRules
  let capital: CapitalRules
  let governance: GovernanceRules

  init(
    id: RegimeID, label: LocalizedText, text: String, membership: MembershipRules,
    capital: CapitalRules, governance: GovernanceRules
  ) {
    self.id = id
    self.label = label
    self.text = text
    self.membership = membership
    self.capital = capital
    self.governance = governance
  }

  /// A time whose law is not known to this program.
  static func notKnown(_ id: RegimeID, label: LocalizedText, text: String) -> LawRules {
    LawRules(
      id: id, label: label, text: text,
      membership: MembershipRules(
        minimum: .notKnown(in: text), conditions: [.official: .notKnown(in: text)],
        endReasons: [.official: .notKnown(in: text)]),
      capital: .notKnown(in: text), governance: .notKnown(in: text))
  }
}
