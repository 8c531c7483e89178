internal import CooperativeLaw

/// A unit that joins a unit.
struct OwnMemberFacts: Sendable {
  let subject: String
  /// Whether both are the same unit.
  let isItself: Bool
}

extension RecordRules {
  /// A unit is not its own member.
  static let ownMember = Rule<OwnMemberFacts>(
    id: "record.own-member",
    title: LocalizedText(vi: "Thành viên của chính mình", en: "A member of itself"),
    explanation: LocalizedText(
      vi: "Một đơn vị không thể là thành viên của chính đơn vị đó.",
      en: "A unit cannot be a member of itself."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Đơn vị khác", en: "Another unit"),
        OwnMemberFacts(subject: "HTX", isItself: false), expected: []),
      RuleExample(
        LocalizedText(vi: "Chính đơn vị đó", en: "The unit itself"),
        OwnMemberFacts(subject: "HTX", isItself: true), expected: [.blocker]),
    ],
    judge: { facts in
      guard facts.isItself else { return [] }
      return [
        Finding(
          rule: "record.own-member", severity: .blocker, subject: facts.subject,
          field: "id_number",
          message: LocalizedText(
            vi: "Đơn vị không thể là thành viên của chính mình.",
            en: "A unit cannot be a member of itself."),
          citations: [],
          remedy: LocalizedText(
            vi: "Ghi mã số thuế hoặc số nội bộ của hợp tác xã thành viên.",
            en: "Give the tax code or local number of the member cooperative."))
      ]
    })
}
