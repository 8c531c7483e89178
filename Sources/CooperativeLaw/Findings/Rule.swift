/// One rule of law or of good order: its manual page, its examples and its judgement in one value.
///
/// A rule lives in a file of its own as a static member of an extension, and is listed in
/// ``RuleCatalogue``; one generic test runs the examples of every rule.
public struct Rule<Facts: Sendable>: Sendable {
  /// The stable name.
  public let id: RuleID
  /// A heading.
  public let title: LocalizedText
  /// What it asks, what it does not apply to, and since when.
  public let explanation: LocalizedText
  /// Every article it relies on, over all regimes.
  public let citations: [Citation]
  /// Cases that fire and cases that do not.
  public let examples: [RuleExample<Facts>]
  /// Judges the facts; an empty answer means nothing was found.
  public let judge: @Sendable (Facts) -> [Finding]

  /// Makes a rule.
  public init(
    id: RuleID, title: LocalizedText, explanation: LocalizedText, citations: [Citation],
    examples: [RuleExample<Facts>], judge: @escaping @Sendable (Facts) -> [Finding]
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.citations = citations
    self.examples = examples
    self.judge = judge
  }
}

/// A case for a rule: run as a test and printed by `htx rules show`.
public struct RuleExample<Facts: Sendable>: Sendable {
  /// The case in a sentence.
  public let title: LocalizedText
  /// The facts judged.
  public let facts: Facts
  /// The severities expected, heaviest first; empty when the rule must stay silent.
  public let expected: [Severity]

  /// Makes an example.
  public init(_ title: LocalizedText, _ facts: Facts, expected: [Severity]) {
    self.title = title
    self.facts = facts
    self.expected = expected
  }
}
