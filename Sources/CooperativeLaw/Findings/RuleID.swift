/// The stable name of a rule, such as `registration.minimum-members`.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name: a topic, a dot, and words joined by hyphens; lower-case ASCII.
  public let rawValue: String

  /// Makes an id from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an id from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name itself.
  public var description: String { rawValue }
}
