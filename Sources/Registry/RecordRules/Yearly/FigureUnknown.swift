internal import CooperativeLaw

extension RecordRules {
  /// A figure of a report is one of its columns.
  static let figureUnknown = Rule<TypedValue<YearlyFigure, UnknownWord>>(
    id: "record.figure-unknown",
    title: LocalizedText(vi: "Chỉ tiêu của báo cáo năm", en: "Figure of a yearly report"),
    explanation: LocalizedText(
      vi: "Chỉ tiêu ghi bằng tên cột (revenue) hoặc tiêu đề tiếng Việt (Doanh thu).",
      en: "A figure is named by its column (revenue) or its heading (Revenue)."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Tên cột", en: "The column"),
        TypedValue("members_end", field: "figures"), expected: []),
      RuleExample(
        LocalizedText(vi: "Tiêu đề tiếng Việt", en: "The Vietnamese heading"),
        TypedValue("Doanh thu từ thành viên", field: "figures"), expected: []),
      RuleExample(
        LocalizedText(vi: "Không có chỉ tiêu này", en: "No such figure"),
        TypedValue("turnover", field: "figures"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.figure-unknown") })
}
