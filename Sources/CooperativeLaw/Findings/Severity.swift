/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable, Codable {
  /// Worth knowing; nothing is asked.
  case note
  /// Lawful, or not known to be unlawful, but to be looked at.
  case warning
  /// The act is refused.
  case blocker

  /// Orders by weight: note, warning, blocker.
  public static func < (one: Severity, other: Severity) -> Bool { one.weight < other.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .blocker: 2
    }
  }
}
