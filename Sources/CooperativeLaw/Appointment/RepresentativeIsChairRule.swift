extension Rule where Facts == AppointmentFacts {
  /// Under the 2012 law only the chair is the legal representative.
  public static var representativeIsChair: Rule {
    Rule(
      id: "appointment.representative-is-chair",
      title: LocalizedText(
        vi: "Người đại diện là chủ tịch", en: "The representative is the chair"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024 người đại diện theo pháp luật là chủ tịch hội đồng quản trị. \
          Từ 01/7/2024 điều lệ quyết định ai và bao nhiêu người.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 the legal representative was the chair of the board. Since \
          2024-07-01 the charter says who and how many.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 37 khoản 1"), Citation(LawText.law2023, "Điều 11 khoản 2"),
      ],
      examples: [
        example(
          "Giám đốc, ngày 30/6/2024", "The director on 2024-06-30", CivilDate(2024, 6, 30),
          [.director], [.blocker]),
        example(
          "Chủ tịch, ngày 30/6/2024", "The chair on 2024-06-30", CivilDate(2024, 6, 30),
          [.chair], []),
        example(
          "Giám đốc, ngày 01/7/2024", "The director on 2024-07-01", CivilDate(2024, 7, 1),
          [.director], []),
      ],
      judge: { facts in
        guard facts.role == .legalRepresentative, !facts.otherRoles.contains(.chair),
          let rule = facts.regime.governance.chairIsLegalRepresentative, rule.value == true
        else { return [] }
        return [
          Finding(
            rule: "appointment.representative-is-chair", severity: rule.citation.breach,
            subject: facts.holder, field: "legal_representative",
            message: LocalizedText(
              vi: "Người đại diện theo pháp luật phải là chủ tịch hội đồng quản trị.",
              en: "The legal representative must be the chair of the board."),
            facts: [.day(facts.regime.day)], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Ghi người này làm chủ tịch (chair) trước.",
              en: "Enter this person as chair (chair) first."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ day: CivilDate, _ others: Set<PositionRole>,
  _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(
      kind: .cooperative, day: day, role: .legalRepresentative, otherRoles: others),
    expected: expected)
}
