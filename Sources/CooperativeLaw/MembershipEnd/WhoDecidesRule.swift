extension Rule where Facts == MembershipEndFacts {
  /// Under the 2012 law some reasons are for the general meeting to decide.
  public static var whoDecides: Rule {
    Rule(
      id: "membership-end.who-decides",
      title: LocalizedText(vi: "Ai quyết định chấm dứt", en: "Who decides the end"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024: khai trừ, không góp đủ vốn và trường hợp khác theo điều lệ do \
          đại hội thành viên quyết định; các lý do còn lại do hội đồng quản trị. Từ 01/7/2024 theo \
          luật và điều lệ, nên không xét.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 the general meeting decided on expulsion, unpaid capital \
          and other cases of the charter, the board on all else. Since 2024-07-01 law and charter \
          decide, so nothing is judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 16 khoản 2"), Citation(LawText.law2023, "Điều 33 khoản 4"),
      ],
      examples: [
        example("Hội đồng quản trị khai trừ", "The board expels", .expelled, .board, [.blocker]),
        example("Đại hội khai trừ", "The meeting expels", .expelled, .generalMeeting, []),
        example("Chưa ghi ai khai trừ", "Not stated who expels", .expelled, nil, [.note]),
        example("Hội đồng quản trị cho ra", "The board lets go", .voluntary, .board, []),
        example(
          "Ngày 01/7/2024", "On 2024-07-01", .expelled, .board, on: CivilDate(2024, 7, 1),
          []),
      ],
      judge: { facts in
        guard facts.regime.id == .law2012, facts.decidedBy != .generalMeeting,
          [.expelled, .capitalNotPaid, .charter].contains(facts.reason)
        else { return [] }
        let citation = Citation(LawText.law2012, "Điều 16 khoản 2 điểm b")
        return [
          Finding(
            rule: "membership-end.who-decides",
            severity: facts.decidedBy == nil ? .note : citation.breach, subject: facts.subject,
            message: LocalizedText(
              vi: "Lý do «\(facts.reason.label.vi)» do đại hội thành viên quyết định, sau ý kiến "
                + "của ban kiểm soát.",
              en: "«\(facts.reason.label.en)» is for the general meeting to decide, after the "
                + "control board was heard."),
            facts: [
              Fact(LocalizedText(vi: "lý do", en: "reason"), facts.reason.rawValue),
              .day(facts.regime.day),
            ], citations: [citation],
            remedy: LocalizedText(
              vi: "Đính kèm nghị quyết của đại hội thành viên.",
              en: "Attach the resolution of the general meeting."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ reason: MembershipEndReason, _ body: DecidingBody?,
  on day: CivilDate = CivilDate(2024, 6, 30), _ expected: [Severity]
) -> RuleExample<MembershipEndFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MembershipEndFacts(kind: .cooperative, day: day, reason: reason, decidedBy: body),
    expected: expected)
}
