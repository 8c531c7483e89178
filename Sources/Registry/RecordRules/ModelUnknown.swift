internal import CooperativeLaw

extension RecordRules {
  /// The way of serving members is one of the list.
  static let modelUnknown = Rule<TypedValue<UnitModel, UnknownWord>>(
    id: "record.model-unknown",
    title: LocalizedText(vi: "Mô hình phục vụ", en: "Way of serving members"),
    explanation: LocalizedText(
      vi: "Mô hình là phục vụ sản xuất, tiêu dùng, tạo việc làm hoặc hỗn hợp.",
      en: "The model is production, consumer, job or mixed."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("job", field: "model"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Sản xuất", field: "model"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("nuôi ong", field: "model"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.model-unknown") })
}
