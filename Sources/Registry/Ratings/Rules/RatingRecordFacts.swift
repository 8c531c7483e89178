internal import CooperativeLaw

extension RatingFacts {
  /// What a rule of good order finds in a rating.
  func finding(
    recordRule rule: RuleID, _ severity: Severity, field: String, _ message: LocalizedText,
    facts: [Fact] = [], remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject, field: field, message: message,
      facts: facts, citations: [], remedy: remedy)
  }

  /// A case: a cooperative rated by Circular 01/2020/TT-BKHĐT for 2023, seen on 2024-01-05.
  static func example(
    _ entry: RatingEntry, _ scheme: RatingScheme = .circular01, year: Int = 2023,
    days: Days = Days()
  ) -> RatingFacts {
    RatingFacts(
      year: year, scheme: scheme, entry: entry, days: days,
      unit: Unit(kind: .cooperative, foundedOn: nil))
  }
}

extension RecordRules {
  /// What is found in a rating whatever law is in force.
  static let rating: [Rule<RatingFacts>] = [ratingContents, ratingSum, ratingDays]
}

extension RecordRules {
  /// The entries of the rules on ratings, for the manual.
  static let ofRatings = [
    RuleEntry(points), RuleEntry(ratingContents), RuleEntry(ratingSum), RuleEntry(ratingDays),
    RuleEntry(ratingYear), RuleEntry(ratingScheme),
  ]
}
