extension Rule where Facts == AppointmentFacts {
  /// An office belongs to the kind of unit.
  public static var roleExists: Rule {
    Rule(
      id: "appointment.role",
      title: LocalizedText(vi: "Chức danh đúng loại đơn vị", en: "The office fits the unit"),
      explanation: LocalizedText(
        vi: """
          Tổ hợp tác có tổ trưởng và ban điều hành, không có hội đồng quản trị, giám đốc hay ban kiểm \
          soát; hợp tác xã và liên hiệp thì ngược lại.
          """,
        en: """
          A group has a head and an executive board, no board, director or control board; with \
          cooperatives and unions it is the other way round.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 29"), Citation(LawText.law2023, "Điều 56 khoản 1"),
        Citation(LawText.decree77, "Điều 17, Điều 18, Điều 19"),
      ],
      examples: [
        example("Chủ tịch của tổ hợp tác", "Chair of a group", .group, .chair, [.blocker]),
        example("Tổ trưởng của tổ hợp tác", "Head of a group", .group, .groupHead, []),
        example(
          "Tổ trưởng của hợp tác xã", "Head of a cooperative", .cooperative, .groupHead,
          [.blocker]),
        example("Kiểm soát viên của liên hiệp", "Controller of a union", .union, .controller, []),
      ],
      judge: { facts in
        let kind = facts.regime.kind
        guard !facts.role.exists(in: kind) else { return [] }
        let roles = { (language: Language) in
          PositionRole.allCases.filter { $0.exists(in: kind) }
            .map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: "; ")
        }
        return [
          Finding(
            rule: "appointment.role", severity: .blocker, subject: facts.holder,
            message: LocalizedText(
              vi: "\(kind.label.vi) không có chức danh \(facts.role.label.vi).",
              en: "A \(kind.label.en) has no \(facts.role.label.en)."),
            citations: [
              kind == .group
                ? Citation(LawText.decree77, "Điều 17")
                : Citation(LawText.law2023, "Điều 56 khoản 1")
            ],
            remedy: LocalizedText(
              vi: "Chọn một trong: \(roles(.vi)).", en: "Choose one of: \(roles(.en))."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ role: PositionRole, _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(kind: kind, day: CivilDate(2025, 1, 1), role: role), expected: expected)
}
