internal import CooperativeLaw

/// A unit about to be changed, by its status.
struct UnitStatusFacts: Sendable {
  let localNumber: String
  let status: LegalStatus?
}

extension RecordRules {
  /// A unit that no longer exists is not changed.
  static let unitEnded = Rule<UnitStatusFacts>(
    id: "record.unit-ended",
    title: LocalizedText(vi: "Đơn vị đã chấm dứt", en: "The unit has ended"),
    explanation: LocalizedText(
      vi: "Đơn vị đã chấm dứt thì không còn gì để thay đổi; sổ giữ nguyên như khi chấm dứt.",
      en: "A unit that has ended has nothing left to change; its record stays as at the end."),
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
    ],
    judge: { facts in
      guard let status = facts.status, status.isFinal else { return [] }
      return [
        Finding(
          rule: "record.unit-ended", severity: .blocker, subject: facts.localNumber,
          field: "status",
          message: LocalizedText(
            vi: "Đơn vị đã chấm dứt: \(status.label.vi).",
            en: "The unit has ended: \(status.label.en)."), citations: [],
          remedy: LocalizedText(
            vi: "Xem lại đơn vị và ngày có hiệu lực.", en: "Check the unit and the effective day."))
      ]
    })
}
