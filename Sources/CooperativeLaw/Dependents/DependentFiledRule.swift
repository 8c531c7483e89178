extension Rule where Facts == DependentFacts {
  /// The file of a new branch or office comes in time.
  public static var dependentFiled: Rule {
    Rule(
      id: "dependent.filed-in-time",
      title: LocalizedText(
        vi: "Thời hạn đăng ký chi nhánh, văn phòng đại diện", en: "Time to register a branch"),
      explanation: LocalizedText(
        vi: """
          Từ 18/7/2024: nộp hồ sơ trong 10 ngày kể từ ngày quyết định lập chi nhánh, văn phòng đại \
          diện. Địa điểm kinh doanh không có thời hạn này. Chậm thì nhắc, không từ chối.
          """,
        en: """
          Since 2024-07-18: the file comes within 10 days of the decision to set up the branch or \
          representative office. Business locations have no such time. Late is a warning.
          """),
      citations: texts,
      examples: [
        DependentExamples.filed("Ngày thứ 10", "Tenth day", .branch, "2026-09-11", []),
        DependentExamples.filed("Ngày thứ 11", "Eleventh day", .branch, "2026-09-12", [.warning]),
        DependentExamples.filed(
          "Địa điểm kinh doanh", "A location", .businessLocation, "2026-12-01", []),
        DependentExamples.filed(
          "Trước Nghị định 92", "Before Decree 92", .branch, "2024-07-17", on: "2024-06-01", []),
      ],
      judge: { facts in
        guard facts.kind != .businessLocation, let resolved = facts.resolvedOn,
          let citation = citation(on: facts.filedOn)
        else { return [] }
        return FilingTime(
          rule: "dependent.filed-in-time", event: resolved, filed: facts.filedOn,
          period: .days(10), citation: citation, subject: facts.name
        ).findings
      })
  }

  private static var texts: [Citation] {
    [
      Citation(LawText.decree92, "Điều 36 khoản 1"), Citation(LawText.decree295, "Điều 35 khoản 1"),
    ]
  }

  private static func citation(on day: CivilDate) -> Citation? {
    if day >= CivilDate(2026, 7, 23) { return texts.last }
    return day >= CivilDate(2024, 7, 18) ? texts.first : nil
  }
}
