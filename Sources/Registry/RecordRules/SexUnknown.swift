internal import CooperativeLaw

extension RecordRules {
  /// The sex is one of the two of identity papers.
  static let sexUnknown = Rule<TypedValue<Sex, UnknownWord>>(
    id: "record.sex-unknown",
    title: LocalizedText(vi: "Giới tính", en: "Sex"),
    explanation: LocalizedText(
      vi: "Giới tính ghi nam, nữ, male, female, M hoặc F như trong giấy tờ.",
      en: "The sex is written nam, nữ, male, female, M or F, as in the papers."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("female", field: "sex"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Nữ", field: "sex"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("x", field: "sex"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.sex-unknown") })
}
