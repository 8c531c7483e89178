extension Rule where Facts == RegistrationFacts {
  /// There is somebody who represents the unit.
  public static var legalRepresentative: Rule {
    Rule(
      id: "registration.legal-representative",
      title: LocalizedText(vi: "Có người đại diện", en: "There is a representative"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã, liên hiệp hợp tác xã phải có người đại diện theo pháp luật; từ 01/7/2024 luôn \
          có ít nhất một người cư trú tại Việt Nam. Với tổ hợp tác chỉ nhắc, vì hợp đồng hợp tác có \
          thể không cử.
          """,
        en: """
          A cooperative or union has a legal representative; since 2024-07-01 always at least one \
          who lives in Vietnam. For a group this is a reminder, as its contract need not name one.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 37 khoản 1"), Citation(LawText.law2023, "Điều 11"),
        Citation(LawText.decree77, "Điều 12 khoản 4, Điều 16"),
      ],
      examples: [
        example("Không có người đại diện", "Nobody", .cooperative, nil, [.blocker]),
        example("Có người đại diện", "Somebody", .cooperative, "Lê Văn Mẫu", []),
        example("Tổ hợp tác chưa cử người", "A group without one", .group, nil, [.warning]),
        RegistrationExamples.example(
          "Ghi trong danh sách chức danh", "Named among the offices",
          RegistrationFacts(
            kind: .union, actDate: CivilDate(2024, 7, 1),
            positions: [PositionFacts(role: .legalRepresentative, holder: "Lê Văn Mẫu")]),
          expected: []),
      ],
      judge: { facts in
        guard let rule = facts.regime.governance.needsLegalRepresentative, rule.value == true,
          (facts.legalRepresentative ?? "").isEmpty,
          !facts.positions.contains(where: {
            $0.role == .legalRepresentative || $0.role == .groupHead
          })
        else { return [] }
        return [
          Finding(
            rule: "registration.legal-representative",
            severity: facts.kind == .group ? .warning : rule.citation.breach,
            field: "legal_representative",
            message: LocalizedText(
              vi: "Chưa có người đại diện của \(facts.kind.label.vi).",
              en: "Nobody represents the \(facts.kind.label.en)."),
            facts: [.day(facts.actDate)], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Ghi họ tên người đại diện vào cột legal_representative.",
              en: "Enter the representative in the column legal_representative."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ name: String?, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(kind: kind, actDate: CivilDate(2024, 7, 1), legalRepresentative: name),
    expected: expected)
}
