internal import CooperativeLaw

extension RecordRules {
  /// What a member is in law is one of the list.
  static let memberTypeUnknown = Rule<TypedValue<MemberType, UnknownWord>>(
    id: "record.member-type-unknown",
    title: LocalizedText(vi: "Loại chủ thể", en: "What a member is"),
    explanation: LocalizedText(
      vi: "Thành viên là cá nhân, hộ gia đình, tổ chức, hoặc hợp tác xã thành viên.",
      en: "A member is an individual, a household, an organisation or a unit."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("household", field: "member_type"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Pháp nhân", field: "member_type"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("nhóm bạn", field: "member_type"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.member-type-unknown") })
}
