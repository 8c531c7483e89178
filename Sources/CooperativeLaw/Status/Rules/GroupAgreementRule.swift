extension Rule where Facts == GroupEndFacts {
  /// All members agree when a THT ends by their agreement.
  public static var groupAgreement: Rule {
    Rule(
      id: "status.group-agreement",
      title: LocalizedText(
        vi: "Thành viên đồng ý chấm dứt tổ hợp tác", en: "Members agree to end the group"),
      explanation: LocalizedText(
        vi: """
          Từ 25/11/2019: chấm dứt theo thỏa thuận phải được 100% thành viên tán thành, trừ khi hợp \
          đồng hợp tác quy định khác. Từ 23/7/2026 chưa rõ Nghị định 294/2026 có sửa không nên chỉ \
          nhắc.
          """,
        en: """
          Since 2019-11-25 an end by agreement needs all members, unless the contract says \
          otherwise. Since 2026-07-23 Decree 294/2026 may have changed it, so it is a warning.
          """),
      citations: [Citation(LawText.decree77, "Điều 14 khoản 2")],
      examples: [
        example("Tất cả tán thành", "All agree", 5, "2026-07-22", []),
        example("Một người không", "One does not", 4, "2026-07-22", [.blocker]),
        example("Từ 23/7/2026", "Since 2026-07-23", 4, "2026-07-23", [.warning]),
        example("Hợp đồng nói khác", "The contract differs", 4, "2026-07-22", contract: true, []),
        example("Hết thời hạn", "Term over", because: .termOver, 0, "2026-07-22", []),
      ],
      judge: { facts in
        guard facts.ground == .byAgreement, !facts.contractSaysOtherwise,
          facts.agreeing < facts.members, facts.endedOn >= CivilDate(2019, 11, 25)
        else { return [] }
        let citation = Citation.decree77("Điều 14 khoản 2", on: facts.endedOn)
        return [
          Finding(
            rule: "status.group-agreement", severity: citation.breach,
            message: LocalizedText(
              vi: "\(facts.agreeing)/\(facts.members) thành viên tán thành; cần tất cả.",
              en: "\(facts.agreeing) of \(facts.members) members agree; all have to."),
            facts: [
              Fact(LocalizedText(vi: "thành viên", en: "members"), facts.members),
              Fact(LocalizedText(vi: "tán thành", en: "agreeing"), facts.agreeing),
            ], citations: [citation],
            remedy: LocalizedText(
              vi: "Lấy ý kiến lại, hoặc kèm hợp đồng hợp tác quy định khác.",
              en: "Ask the members again, or attach the contract that says otherwise."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, because ground: ClosingGround = .byAgreement, _ agreeing: Int,
  _ day: String, contract: Bool = false, _ expected: [Severity]
) -> RuleExample<GroupEndFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    GroupEndFacts(
      ground: ground, endedOn: StatusExamples.day(day), filedOn: StatusExamples.day(day),
      members: 5, agreeing: agreeing, contractSaysOtherwise: contract, isRegistered: false),
    expected: expected)
}
