internal import CooperativeLaw

/// A person known from a voided filing alone.
struct VoidedDetailsFacts: Sendable {
  let name: String
  /// Whether something that stands refers to the person.
  let isNeeded: Bool
}

extension RecordRules {
  /// A person whom valid filings name keeps a name, even if a voided filing gave it.
  static let voidedDetails = Rule<VoidedDetailsFacts>(
    id: "record.voided-details",
    title: LocalizedText(
      vi: "Người chỉ biết qua hồ sơ bị hủy bỏ", en: "A person known from a voided filing alone"),
    explanation: LocalizedText(
      vi: """
        Thông tin về người mà hồ sơ còn giá trị vẫn nhắc đến được giữ lại, dù do hồ sơ bị hủy bỏ \
        ghi: cán bộ cần đối chiếu với giấy tờ và đính chính nếu sai.
        """,
      en: """
        What is known of a person whom valid filings name is kept, though a voided filing wrote \
        it: compare it with the papers and correct it where it is wrong.
        """),
    citations: voidTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Không còn hồ sơ nào nhắc đến", en: "No filing names the person"),
        VoidedDetailsFacts(name: "Hoàng Văn An", isNeeded: false), expected: []),
      RuleExample(
        LocalizedText(vi: "Còn giữ chức danh", en: "Still holds an office"),
        VoidedDetailsFacts(name: "Hoàng Văn An", isNeeded: true), expected: [.warning]),
    ],
    judge: { facts in
      guard facts.isNeeded else { return [] }
      return [
        Finding(
          rule: "record.voided-details", severity: .warning, subject: facts.name,
          message: LocalizedText(
            vi:
              "Thông tin của \(facts.name) do hồ sơ bị hủy bỏ ghi; giữ lại vì hồ sơ khác còn cần.",
            en: "What is known of \(facts.name) was written by the voided filing; it is kept as "
              + "other filings need it."),
          citations: voidTexts,
          remedy: LocalizedText(
            vi: "Đối chiếu với giấy tờ của người đó.", en: "Compare it with the person's papers."))
      ]
    })
}
