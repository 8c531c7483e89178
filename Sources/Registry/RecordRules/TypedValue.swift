internal import CooperativeLaw

/// A value as an officer typed it, with what reading it gave: the facts of most record rules.
struct TypedValue<Value: Sendable, Problem: Error>: Sendable {
  /// Whose value it is, such as a member's name; empty for the act as a whole.
  var subject = ""
  /// The column.
  let field: String
  /// The text as typed.
  let text: String
  /// The value, or why there is none.
  let reading: Result<Value, Problem>

  /// The value, when it could be read.
  var value: Value? { try? reading.get() }

  /// Why it could not be read.
  var problem: Problem? {
    guard case .failure(let problem) = reading else { return nil }
    return problem
  }
}

extension TypedValue {
  /// A finding on this value.
  func finding(
    _ rule: RuleID, _ severity: Severity, _ advice: Advice, citations: [Citation] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject, field: field, message: advice.message,
      facts: text.isEmpty ? [] : [.typed(text)], citations: citations, remedy: advice.remedy)
  }
}

/// What is wrong and what would mend it.
struct Advice {
  let message: LocalizedText
  let remedy: LocalizedText

  init(_ message: LocalizedText, remedy: LocalizedText) {
    self.message = message
    self.remedy = remedy
  }
}

extension Fact {
  /// What was typed.
  static func typed(_ text: String) -> Fact {
    Fact(LocalizedText(vi: "đã nhập", en: "typed"), text)
  }
}
