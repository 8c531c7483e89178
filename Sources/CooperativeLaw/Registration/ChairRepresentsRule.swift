extension Rule where Facts == RegistrationFacts {
  /// Under the 2012 law the chair of the board is the legal representative.
  public static var chairRepresents: Rule {
    Rule(
      id: "registration.chair-represents",
      title: LocalizedText(
        vi: "Chủ tịch là người đại diện theo pháp luật", en: "The chair is the representative"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024 chủ tịch hội đồng quản trị là người đại diện theo pháp luật. \
          Từ 01/7/2024 điều lệ quyết định. Chỉ xét khi đã ghi cả chủ tịch và người đại diện.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 the chair of the board was the legal representative. Since \
          2024-07-01 the charter decides. Judged only when both are entered.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 37 khoản 1"), Citation(LawText.law2023, "Điều 11 khoản 2"),
      ],
      examples: [
        example(
          "Người khác, ngày 30/6/2024", "Somebody else on 2024-06-30",
          CivilDate(2024, 6, 30), "Lê Văn Mẫu", [.blocker]),
        example("Chính là chủ tịch", "The chair", CivilDate(2024, 6, 30), "Chủ tịch 1", []),
        example(
          "Người khác, ngày 01/7/2024", "Somebody else on 2024-07-01",
          CivilDate(2024, 7, 1), "Lê Văn Mẫu", []),
      ],
      judge: { facts in
        guard let rule = facts.regime.governance.chairIsLegalRepresentative, rule.value == true,
          let name = facts.legalRepresentative, !name.isEmpty,
          let chair = facts.positions.first(where: { $0.role == .chair }), chair.holder != name
        else { return [] }
        return [
          Finding(
            rule: "registration.chair-represents", severity: rule.citation.breach, subject: name,
            field: "legal_representative",
            message: LocalizedText(
              vi: "Người đại diện là «\(name)», chủ tịch là «\(chair.holder)»; phải là một người.",
              en: "The representative is «\(name)», the chair is «\(chair.holder)»; "
                + "they must be one person."),
            facts: [.day(facts.actDate)], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Ghi chủ tịch hội đồng quản trị làm người đại diện theo pháp luật.",
              en: "Enter the chair of the board as the legal representative."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ day: CivilDate, _ name: String, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: .cooperative, actDate: day, positions: RegistrationExamples.board(2),
      legalRepresentative: name), expected: expected)
}
