internal import CooperativeLaw

/// Why a text is no number of points.
struct UnreadablePoints: Error, Hashable {}

/// Points as typed.
typealias PointsFacts = TypedValue<Points, UnreadablePoints>

extension TypedValue where Value == Points, Problem == UnreadablePoints {
  init(_ text: String, subject: String = "", field: String) {
    self.init(
      subject: subject, field: field, text: text,
      reading: Points(text: text).map { .success($0) } ?? .failure(UnreadablePoints()))
  }
}

extension RecordRules {
  /// Points are a number with two decimals at most, and are never rounded.
  static let points = Rule<PointsFacts>(
    id: "record.points",
    title: LocalizedText(vi: "Số điểm", en: "Points"),
    explanation: LocalizedText(
      vi: "Điểm là số không âm, nhiều nhất hai chữ số thập phân sau dấu phẩy; không làm tròn.",
      en: "Points are a number, not negative, with two decimals at most; they are not rounded."),
    citations: [],
    examples: [
      example("Số nguyên", "A whole number", "80", []),
      example("Hai số thập phân", "Two decimals", "79,95", []),
      example("Ba số thập phân", "Three decimals", "79,949", [.blocker]),
      example("Số âm", "Negative", "-1", [.blocker]),
      example("Không phải số", "Not a number", "tốt", [.blocker]),
    ],
    judge: { facts in
      guard facts.value == nil else { return [] }
      return [
        facts.finding(
          "record.points", .blocker,
          Advice(
            LocalizedText(
              vi: "“\(facts.text)” không phải số điểm.", en: "“\(facts.text)” are no points."),
            remedy: LocalizedText(
              vi: "Ghi như 79,95: không âm, nhiều nhất hai số thập phân.",
              en: "Write it as 79.95: not negative, two decimals at most.")))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ text: String, _ expected: [Severity]
  ) -> RuleExample<PointsFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en), PointsFacts(text, field: "total"), expected: expected)
  }
}
