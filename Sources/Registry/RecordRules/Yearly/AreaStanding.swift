internal import CooperativeLaw

/// A figure of an area.
struct AreaStandingFacts: Sendable {
  let item: AreaStatisticItem
  let value: Int
}

extension RecordRules {
  /// A new-rural standing is met or not: 1 or 0 (đạt chuẩn nông thôn mới).
  static let areaStanding = Rule<AreaStandingFacts>(
    id: "record.area-standing",
    title: LocalizedText(vi: "Đạt chuẩn nông thôn mới", en: "New-rural standing"),
    explanation: LocalizedText(
      vi: "Đạt chuẩn ghi 1, chưa đạt ghi 0.", en: "A standing is 1 when met, 0 when not."),
    citations: [],
    examples: [
      example("Đạt", "Met", .newRural, 1, []), example("Chưa đạt", "Not met", .newRural, 0, []),
      example("Số khác", "Another number", .newRural, 2, [.blocker]),
      example("Dân số", "Population", .population, 4000, []),
    ],
    judge: { facts in
      guard facts.item.isStanding, facts.value > 1 else { return [] }
      return [
        Finding(
          rule: "record.area-standing", severity: .blocker, subject: facts.item.rawValue,
          field: "value",
          message: LocalizedText(
            vi: "“\(facts.value)” không phải 1 (đạt) hoặc 0 (chưa đạt).",
            en: "\(facts.value) is neither 1 (met) nor 0 (not met)."),
          facts: [.typed("\(facts.value)")], citations: [],
          remedy: LocalizedText(vi: "Ghi 1 hoặc 0.", en: "Write 1 or 0."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ item: AreaStatisticItem, _ value: Int, _ expected: [Severity]
  ) -> RuleExample<AreaStandingFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en), AreaStandingFacts(item: item, value: value),
      expected: expected)
  }
}
