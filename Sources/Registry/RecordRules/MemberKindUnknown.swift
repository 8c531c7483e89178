internal import CooperativeLaw

extension RecordRules {
  /// The standing of a member is one of the list.
  static let memberKindUnknown = Rule<TypedValue<MemberKind, UnknownWord>>(
    id: "record.member-kind-unknown",
    title: LocalizedText(vi: "Tư cách thành viên", en: "Standing of a member"),
    explanation: LocalizedText(
      vi: "Tư cách là chính thức, liên kết góp vốn, liên kết không góp vốn, hoặc chưa rõ.",
      en: "The standing is official, associate with or without capital, or not known."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("associate_capital", field: "member_kind"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("chính thức", field: "member_kind"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("thân quen", field: "member_kind"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.member-kind-unknown") })
}
