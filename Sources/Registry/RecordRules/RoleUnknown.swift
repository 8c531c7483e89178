internal import CooperativeLaw

extension RecordRules {
  /// The office is one of the list.
  static let roleUnknown = Rule<TypedValue<PositionRole, UnknownWord>>(
    id: "record.role-unknown",
    title: LocalizedText(vi: "Chức vụ", en: "Office"),
    explanation: LocalizedText(
      vi: "Chức vụ ghi bằng mã hoặc tên trong danh mục, có dấu hay không dấu đều được.",
      en: "An office is written by its code or its name, with or without marks."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("group_head", field: "role"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Kế toán trưởng", field: "role"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("Trưởng thôn", field: "role"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.role-unknown") })
}
