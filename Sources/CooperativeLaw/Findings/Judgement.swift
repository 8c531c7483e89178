/// Judges facts by rules: every finding at once, the heaviest first, else in the rules' order.
public func judge<Facts>(_ facts: Facts, by rules: [Rule<Facts>]) -> [Finding] {
  let findings = rules.flatMap { $0.judge(facts) }
  return Severity.allCases.reversed().flatMap { severity in
    findings.filter { $0.severity == severity }
  }
}

extension Sequence<Finding> {
  /// Whether the act is refused: there is a blocker.
  public var isRefused: Bool { contains { $0.severity == .blocker } }
}
