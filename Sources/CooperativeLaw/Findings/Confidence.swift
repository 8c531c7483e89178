/// How surely a fact of the law is known to this program.
public enum Confidence: String, Sendable, CaseIterable, Codable {
  /// The text itself was read.
  case primary
  /// A secondary text was read (news, portal extract, form).
  case secondary
  /// Worked out from other facts.
  case derived
  /// Not known: the value is absent and a finding says so.
  case unknown
}
