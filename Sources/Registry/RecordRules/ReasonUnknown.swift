internal import CooperativeLaw

extension RecordRules {
  /// The reason a membership ends is one of the list.
  static let reasonUnknown = Rule<TypedValue<MembershipEndReason, UnknownWord>>(
    id: "record.reason-unknown",
    title: LocalizedText(vi: "Lý do ra", en: "Reason of leaving"),
    explanation: LocalizedText(
      vi: "Lý do chấm dứt tư cách thành viên ghi bằng mã hoặc tên trong danh mục.",
      en: "The reason a membership ends is written by its code or its name."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("voluntary", field: "left_reason"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("khai trừ", field: "left_reason"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("buồn", field: "left_reason"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.reason-unknown") })
}
