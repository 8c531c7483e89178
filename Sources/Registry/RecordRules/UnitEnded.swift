internal import CooperativeLaw

/// A unit about to be changed, by its status.
struct UnitStatusFacts: Sendable {
  let localNumber: String
  let status: LegalStatus?
  /// Whether the act only settles what was before the end: members leave, capital goes back.
  var isSettlement = false
}

extension RecordRules {
  /// A unit that no longer exists is not changed.
  static let unitEnded = Rule<UnitStatusFacts>(
    id: "record.unit-ended",
    title: LocalizedText(vi: "Đơn vị đã chấm dứt", en: "The unit has ended"),
    explanation: LocalizedText(
      vi: """
        Đơn vị đã chấm dứt thì không còn gì để thay đổi; sổ giữ nguyên như khi chấm dứt. Việc thanh \
        toán sau khi chấm dứt (thành viên ra, trả vốn, thừa kế) vẫn ghi được và có nhắc.
        """,
      en: """
        A unit that has ended has nothing left to change; its record stays as at the end. What \
        settles accounts after it (members leaving, capital going back or to heirs) gets a warning.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Đang hoạt động", en: "Active"),
        UnitStatusFacts(localNumber: "HTX-00001", status: .active), expected: []),
      RuleExample(
        LocalizedText(vi: "Đang giải thể", en: "Being dissolved"),
        UnitStatusFacts(localNumber: "HTX-00001", status: .windingUp), expected: []),
      RuleExample(
        LocalizedText(vi: "Đã giải thể", en: "Dissolved"),
        UnitStatusFacts(localNumber: "HTX-00001", status: .ended), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Tổ hợp tác đã chấm dứt", en: "A closed group"),
        UnitStatusFacts(localNumber: "THT-00001", status: .closed), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Trả vốn sau khi giải thể", en: "Capital returned after the end"),
        UnitStatusFacts(localNumber: "HTX-00001", status: .ended, isSettlement: true),
        expected: [.warning]),
    ],
    judge: { facts in
      guard let status = facts.status, status.isFinal else { return [] }
      return [
        Finding(
          rule: "record.unit-ended", severity: facts.isSettlement ? .warning : .blocker,
          subject: facts.localNumber, field: "status",
          message: LocalizedText(
            vi: "Đơn vị đã chấm dứt: \(status.label.vi).",
            en: "The unit has ended: \(status.label.en)."), citations: [],
          remedy: facts.isSettlement
            ? LocalizedText(
              vi: "Chỉ ghi việc thanh toán còn lại sau khi chấm dứt.",
              en: "Record only what is left to settle after the end.")
            : LocalizedText(
              vi: "Xem lại đơn vị và ngày có hiệu lực.", en: "Check the unit and the effective day."
            )
        )
      ]
    })
}
