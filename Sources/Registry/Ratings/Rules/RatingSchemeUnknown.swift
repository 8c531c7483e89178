internal import CooperativeLaw

/// A scheme as typed, and the codes there are.
struct SchemeNameFacts: Sendable {
  let typed: String
  let schemes: [RatingScheme]
  /// The scheme that was meant.
  var scheme: RatingScheme? { SchemeBook.find(typed, in: schemes) }
}

extension RecordRules {
  /// A rating names a scheme that is on record.
  static let ratingScheme = Rule<SchemeNameFacts>(
    id: "record.rating-scheme",
    title: LocalizedText(vi: "Không có bộ tiêu chí này", en: "No such scheme"),
    explanation: LocalizedText(
      vi: """
        Xếp loại phải theo một bộ tiêu chí của chương trình, hoặc của cơ quan đã nạp vào sổ; ghi mã \
        (TT01_2020) hoặc số văn bản (01/2020).
        """,
      en: """
        A rating is by a scheme of the program, or by one that the office added; it is named by its \
        code (TT01_2020) or the number of its text (01/2020).
        """),
    citations: [],
    examples: [
      example("Theo mã", "By its code", "tt01-2020", []),
      example("Theo số văn bản", "By the number of its text", "01/2020", []),
      example("Không có", "None of them", "TT99", [.blocker]),
    ],
    judge: { facts in
      guard facts.scheme == nil else { return [] }
      let codes = facts.schemes.map(\.code).joined(separator: ", ")
      return [
        Finding(
          rule: "record.rating-scheme", severity: .blocker, field: "scheme",
          message: LocalizedText(
            vi: "Không có bộ tiêu chí “\(facts.typed)”.", en: "There is no scheme “\(facts.typed)”."
          ),
          facts: [.typed(facts.typed)], citations: [],
          remedy: LocalizedText(
            vi: "Ghi một trong: \(codes); hoặc nạp bằng rating scheme add.",
            en: "Write one of: \(codes); or add it with rating scheme add."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ typed: String, _ expected: [Severity]
  ) -> RuleExample<SchemeNameFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      SchemeNameFacts(typed: typed, schemes: RatingScheme.known), expected: expected)
  }
}
