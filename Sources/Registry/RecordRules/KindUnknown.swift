internal import CooperativeLaw

extension RecordRules {
  /// The kind of a unit is one of three.
  static let kindUnknown = Rule<TypedValue<UnitKind, UnknownWord>>(
    id: "record.kind-unknown",
    title: LocalizedText(vi: "Loại đơn vị", en: "Kind of unit"),
    explanation: LocalizedText(
      vi: "Loại là hợp tác xã, tổ hợp tác hoặc liên hiệp hợp tác xã.",
      en: "The kind is cooperative, group or union."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("union", field: "kind"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Tổ hợp tác", field: "kind"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("công ty", field: "kind"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.kind-unknown") })
}
