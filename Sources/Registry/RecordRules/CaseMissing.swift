internal import CooperativeLaw

/// An act on a case of a unit.
struct CaseMissingFacts: Sendable {
  let localNumber: String
  let hasCase: Bool
}

extension RecordRules {
  /// Steps, council, obstacles' ends and settlement belong to a case that was opened.
  static let caseMissing = Rule<CaseMissingFacts>(
    id: "record.case-missing",
    title: LocalizedText(vi: "Chưa mở vụ việc", en: "No case was opened"),
    explanation: LocalizedText(
      vi: """
        Bước, hội đồng, thanh toán, hoàn thành và hủy thuộc về một vụ giải thể, thu hồi, phá sản \
        hoặc chấm dứt đã mở; chưa mở thì mở trước.
        """,
      en: """
        Steps, council, settlement, completion and cancellation belong to a dissolution, \
        revocation, bankruptcy or closing that was opened; open it first.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Đã mở", en: "Opened"),
        CaseMissingFacts(localNumber: "HTX-00001", hasCase: true), expected: []),
      RuleExample(
        LocalizedText(vi: "Chưa mở", en: "Not opened"),
        CaseMissingFacts(localNumber: "HTX-00001", hasCase: false), expected: [.blocker]),
    ],
    judge: { facts in
      guard !facts.hasCase else { return [] }
      return [
        Finding(
          rule: "record.case-missing", severity: .blocker, subject: facts.localNumber,
          message: LocalizedText(
            vi: "Đơn vị chưa có vụ giải thể, thu hồi, phá sản hay chấm dứt nào đang mở.",
            en: "No dissolution, revocation, bankruptcy or closing of the unit is open."),
          citations: [],
          remedy: LocalizedText(
            vi: "Mở trước bằng htx dissolve open, revoke hoặc bankruptcy.",
            en: "Open it first with htx dissolve open, revoke or bankruptcy."))
      ]
    })
}
