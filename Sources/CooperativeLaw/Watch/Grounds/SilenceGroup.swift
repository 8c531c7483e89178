extension FlagRule {
  /// Decree 92/2024/NĐ-CP Điều 63 khoản 5; Decree 295/2026/NĐ-CP Điều 64 khoản 5.
  static let silenceGroup = FlagRule(
    .silenceGroup, .silence,
    title: LocalizedText(
      vi: "Hết 3 tháng im lặng của việc chấm dứt tổ hợp tác",
      en: "The three silent months of a closing are over"),
    explanation: LocalizedText(
      vi: """
        Từ 18/7/2024: sau 3 tháng kể từ khi đăng tải mà không có hồ sơ và không ai phản đối bằng \
        văn bản thì cơ quan đăng ký chuyển sang đã chấm dứt. Cảnh báo sớm từ tháng thứ 2.
        """,
      en: """
        Since 2024-07-18: three months after the posting without a file and without a written \
        objection and the registry records the group as closed. Early warning from month 2.
        """),
    cure: LocalizedText(
      vi: "Nộp hồ sơ chấm dứt, hoặc có phản đối bằng văn bản.",
      en: "The file comes, or somebody objects in writing."),
    citations: [
      Citation(LawText.decree92, "Điều 63 khoản 5"), Citation(LawText.decree295, "Điều 64 khoản 5"),
    ],
    examples: [
      silentGroup("Ngày cuối của 3 tháng", "Last day of three months", on: "2026-04-15", [.note]),
      silentGroup("Hôm sau", "The day after", on: "2026-04-16", [.warning]),
      silentGroup("Trước cảnh báo sớm", "Before the early warning", on: "2026-03-14", []),
      silentGroup(
        "Có phản đối", "Objected", on: "2026-04-16", hold: FlagExamples.objected, [.note]),
    ])

  private static func silentGroup(
    _ vi: String, _ en: String, on day: String, hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    FlagExamples.open(
      vi, en, .closing(.byAgreement), of: .group,
      done: [(.groupMinutes, "2026-01-10"), (.windingUpPosted, "2026-01-15")],
      openedOn: "2026-01-10", on: day, status: .closing, hold: hold, expected)
  }
}
