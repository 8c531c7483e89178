internal import CooperativeLaw

/// Filings that would have nothing to build on after a correction.
struct CorrectionOrderFacts: Sendable {
  let subject: String
  let filings: [Int64]
}

extension RecordRules {
  /// A corrected day leaves what was filed of other days possible.
  static let correctionOrder = Rule<CorrectionOrderFacts>(
    id: "record.correction-order",
    title: LocalizedText(
      vi: "Ngày đính chính và các hồ sơ khác", en: "A corrected day and other filings"),
    explanation: LocalizedText(
      vi: """
        Ngày đính chính không được làm cho hồ sơ khác mất căn cứ: ra trước khi vào, hai lần là \
        thành viên cùng lúc.
        """,
      en: """
        A corrected day may not leave another filing without its ground: no leaving before joining, \
        no being a member twice at once.
        """),
    citations: correctionTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Mọi hồ sơ còn căn cứ", en: "Every filing keeps its ground"),
        CorrectionOrderFacts(subject: "Hoàng Văn An", filings: []), expected: []),
      RuleExample(
        LocalizedText(vi: "Một hồ sơ mất căn cứ", en: "A filing loses its ground"),
        CorrectionOrderFacts(subject: "Hoàng Văn An", filings: [7]), expected: [.blocker]),
    ],
    judge: { facts in
      guard let first = facts.filings.first else { return [] }
      let numbers = facts.filings.map(\.description).joined(separator: ", ")
      return [
        Finding(
          rule: "record.correction-order", severity: .blocker, subject: facts.subject,
          field: "effective_on",
          message: LocalizedText(
            vi: "Sau đính chính, hồ sơ số \(numbers) không còn căn cứ.",
            en: "After the correction, filing \(numbers) has nothing to build on."),
          facts: [Fact(LocalizedText(vi: "hồ sơ số", en: "filing number"), first)],
          citations: correctionTexts,
          remedy: LocalizedText(
            vi: "Xem lại ngày đúng, hoặc hủy bỏ, đính chính hồ sơ số \(first) trước.",
            en: "Check the right day, or void or correct filing \(first) first."))
      ]
    })
}
