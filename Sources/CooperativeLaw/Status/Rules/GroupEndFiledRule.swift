extension Rule where Facts == GroupEndFacts {
  /// The end of a THT is filed in time.
  public static var groupEndFiled: Rule {
    Rule(
      id: "status.group-end-filed",
      title: LocalizedText(
        vi: "Thời hạn báo chấm dứt tổ hợp tác", en: "Time to file a group's end"),
      explanation: LocalizedText(
        vi: """
          Tổ hợp tác chỉ thông báo: 5 ngày làm việc từ ngày chấm dứt (từ 25/11/2019). Tổ hợp tác đã \
          đăng ký: 7 ngày làm việc từ ngày thông qua (từ 18/7/2024). Chậm thì nhắc, không từ chối.
          """,
        en: """
          A group that only notifies: 5 working days from its end (since 2019-11-25). A registered \
          group: 7 working days from the decision (since 2024-07-18). Late is a warning.
          """),
      citations: [
        Citation(LawText.decree77, "Điều 14 khoản 3"),
        Citation(LawText.decree92, "Điều 63 khoản 1"),
        Citation(LawText.decree295, "Điều 64 khoản 1"),
      ],
      examples: [
        filing("Thông báo, ngày thứ 5", "Notice, fifth day", "2026-06-08", registered: false, []),
        filing(
          "Thông báo, ngày thứ 6", "Notice, sixth day", "2026-06-09", registered: false, [.warning]),
        filing("Đã đăng ký, ngày thứ 7", "Registered, seventh", "2026-06-10", registered: true, []),
        filing(
          "Đã đăng ký, ngày thứ 8", "Registered, eighth", "2026-06-11", registered: true,
          [.warning]),
      ],
      judge: { facts in
        guard let clock = facts.clock, let filed = facts.filedOn else { return [] }
        return FilingTime(
          rule: "status.group-end-filed", event: facts.endedOn, filed: filed,
          period: clock.period, citation: clock.citation
        ).findings
      })
  }
}

private func filing(
  _ vi: String, _ en: String, _ filed: String, registered: Bool, _ expected: [Severity]
) -> RuleExample<GroupEndFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    GroupEndFacts(
      ground: .termOver, endedOn: StatusExamples.day("2026-06-01"),
      filedOn: StatusExamples.day(filed), members: 5, agreeing: 5, isRegistered: registered),
    expected: expected)
}
