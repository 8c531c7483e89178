/// A rule of any facts as `htx rules` lists, shows and explains it.
public struct RuleEntry: Sendable {
  /// An example of the rule, run when asked.
  public struct Example: Sendable {
    /// The case in a sentence.
    public let title: LocalizedText
    /// The severities expected, heaviest first.
    public let expected: [Severity]
    /// Judges the case now.
    public let findings: @Sendable () -> [Finding]

    /// Makes an example.
    public init(
      title: LocalizedText, expected: [Severity], findings: @escaping @Sendable () -> [Finding]
    ) {
      self.title = title
      self.expected = expected
      self.findings = findings
    }
  }

  /// The stable name.
  public let id: RuleID
  /// A heading.
  public let title: LocalizedText
  /// What it asks, what it does not apply to, and since when.
  public let explanation: LocalizedText
  /// Every article it relies on.
  public let citations: [Citation]
  /// Its examples.
  public let examples: [Example]

  /// Makes an entry from a rule.
  public init(_ rule: Rule<some Any>) {
    id = rule.id
    title = rule.title
    explanation = rule.explanation
    citations = rule.citations
    let judge = rule.judge
    examples = rule.examples.map { example in
      Example(title: example.title, expected: example.expected) {
        judge(example.facts).sorted { $0.severity > $1.severity }
      }
    }
  }
}

extension RuleEntry: CustomStringConvertible {
  /// The stable name.
  public var description: String { id.rawValue }
}
