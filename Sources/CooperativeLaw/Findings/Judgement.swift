/// Judges facts by rules: every finding at once, the heaviest first, else in the rules' order.
@inlinable
public func judge<Facts>(_ facts: Facts, by rules: [Rule<Facts>]) -> [Finding] {
  var findings: [Finding] = []
  for index in rules.indices { findings += rules[index].judge(facts) }
  guard findings.count > 1 else { return findings }
  return Severity.allCases.reversed().flatMap { severity in
    findings.filter { $0.severity == severity }
  }
}

extension Sequence<Finding> {
  /// Whether the act is refused: there is a blocker.
  public var isRefused: Bool { contains { $0.severity == .blocker } }
}
