extension FlagRule {
  /// Law 17/2023/QH15 Điều 98 khoản 7 điểm b, Điều 99 khoản 3.
  static let silence2023 = FlagRule(
    .silence2023, .silence,
    title: LocalizedText(
      vi: "Hết 6 tháng im lặng của việc giải thể",
      en: "The six silent months of a dissolution are over"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024: sau 6 tháng mà không có hồ sơ giải thể và không ai có ý kiến bằng văn bản thì \
        cơ quan đăng ký chuyển sang đã giải thể. Cảnh báo sớm từ tháng thứ 3; có phản đối được ghi \
        thì tạm dừng.
        """,
      en: """
        Since 2024-07-01: six months without a dissolution file and without a written opinion and \
        the registry records the unit as dissolved. Early warning from month 3; a recorded \
        objection holds it.
        """),
    cure: LocalizedText(
      vi: "Nộp hồ sơ giải thể, hoặc có phản đối bằng văn bản.",
      en: "The file comes, or somebody objects in writing."),
    citations: [
      .law2023("Điều 98 khoản 7, Điều 99 khoản 3"),
      Citation(LawText.decree92, "Điều 50 khoản 5, Điều 51 khoản 3"),
      Citation(LawText.decree295, "Điều 51 khoản 5, Điều 52 khoản 3"),
    ],
    examples: [
      silent("Ngày cuối của 6 tháng", "Last day of six months", on: "2026-07-15", [.note]),
      silent("Hôm sau", "The day after", on: "2026-07-16", [.warning]),
      silent("Ngày đầu cảnh báo sớm", "First day of the early warning", on: "2026-04-15", [.note]),
      silent("Trước đó một ngày", "The day before", on: "2026-04-14", []),
      silent(
        "Có phản đối", "Objected", on: "2026-07-16", hold: FlagExamples.objected, [.note]),
      FlagExamples.open(
        "Đã nộp hồ sơ", "The file came", .dissolution(.voluntary),
        done: [
          (.resolution, "2026-01-10"), (.resolutionReceived, "2026-01-15"),
          (.dossierFiled, "2026-07-10"),
        ], openedOn: "2026-01-15", on: "2026-07-16", []),
    ])

  private static func silent(
    _ vi: String, _ en: String, on day: String, hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    FlagExamples.open(
      vi, en, .dissolution(.voluntary),
      done: [(.resolution, "2026-01-10"), (.resolutionReceived, "2026-01-15")],
      openedOn: "2026-01-15", on: day, hold: hold, expected)
  }
}
