extension Finding {
  /// The same finding as a warning when it is a blocker.
  ///
  /// For history: what old books hold may break the rules of its day and is kept with a warning.
  public func downgraded() -> Finding {
    guard severity == .blocker else { return self }
    return Finding(
      rule: rule, severity: .warning, subject: subject, field: field, message: message,
      facts: facts, citations: citations, remedy: remedy)
  }
}
