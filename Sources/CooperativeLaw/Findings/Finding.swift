/// What a rule found: what, where, why, and how to mend it.
///
/// A value, never thrown.
public struct Finding: Sendable, Hashable {
  /// The rule that found it.
  public let rule: RuleID
  /// How much it weighs.
  public let severity: Severity
  /// Who or what it is about, such as a member's name; empty for the act as a whole.
  public let subject: String
  /// The column of the input it is about, as in the CSV header, when there is one.
  public let field: String?
  /// What was found, in a sentence.
  public let message: LocalizedText
  /// The facts looked at.
  public let facts: [Fact]
  /// The articles relied on.
  public let citations: [Citation]
  /// What would mend it.
  public let remedy: LocalizedText

  /// Makes a finding.
  public init(
    rule: RuleID, severity: Severity, subject: String = "", field: String? = nil,
    message: LocalizedText, facts: [Fact] = [], citations: [Citation], remedy: LocalizedText
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.field = field
    self.message = message
    self.facts = facts
    self.citations = citations
    self.remedy = remedy
  }
}
