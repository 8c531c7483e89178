internal import CooperativeLaw

extension RecordRules {
  /// A state, source, kind, scheme or item is one of its list.
  static let observedWord = Rule<TypedValue<ActivityState, UnknownWord>>(
    id: "record.observed-word",
    title: LocalizedText(vi: "Từ trong danh mục", en: "A word of a list"),
    explanation: LocalizedText(
      vi: """
        Tình trạng, nguồn, loại cuộc họp, trình độ, chứng nhận, loại hỗ trợ, chỉ tiêu địa bàn được ghi \
        bằng mã hoặc bằng lời trong danh mục của cột.
        """,
      en: """
        States, sources, kinds of meetings, levels, schemes, kinds of support and items of areas are \
        written by a code or name of the column's list.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"),
        TypedValue("not_found", field: "state"), expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Ngừng hoạt động", field: "state"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("thỉnh thoảng", field: "state"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.observed-word") })
}
