extension Rule where Facts == AppointmentFacts {
  /// Nobody takes an office that the law keeps apart from one held already.
  public static var otherOffices: Rule {
    Rule(
      id: "appointment.other-offices",
      title: LocalizedText(vi: "Kiêm nhiệm bị cấm", en: "Offices kept apart"),
      explanation: LocalizedText(
        vi: """
          Thành viên hội đồng quản trị không kiêm kiểm soát, kế toán trưởng, thủ quỹ; người kiểm \
          soát không kiêm giám đốc, kế toán trưởng, thủ quỹ. Chủ tịch có thể kiêm giám đốc. Quan hệ \
          gia đình cũng bị hạn chế nhưng không xét được từ dữ liệu. Không áp dụng cho tổ hợp tác.
          """,
        en: """
          Somebody on the board is not in control, chief accountant or cashier; somebody in control \
          is not director, chief accountant or cashier. The chair may be director. Kinship is \
          limited too but cannot be judged from the data. Groups are not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 40"), Citation(LawText.law2023, "Điều 62"),
      ],
      examples: [
        example(
          "Chủ tịch kiêm kiểm soát viên", "Chair and controller", .controller, [.chair],
          [.blocker]),
        example("Chủ tịch kiêm giám đốc", "Chair and director", .director, [.chair], []),
        example(
          "Thủ quỹ vào hội đồng", "A cashier joins the board", .boardMember, [.cashier],
          [.blocker]),
        example("Không có chức danh khác", "No other office", .controller, [], []),
      ],
      judge: { facts in
        guard let rule = facts.regime.governance.separatesControl, rule.value == true else {
          return []
        }
        return PositionRole.allCases.filter {
          facts.otherRoles.contains($0) && $0.isIncompatible(with: facts.role)
        }.map { other in
          Finding(
            rule: "appointment.other-offices", severity: rule.citation.breach,
            subject: facts.holder,
            message: LocalizedText(
              vi: "Đang là \(other.label.vi) nên không thể là \(facts.role.label.vi).",
              en: "Being \(other.label.en), nobody can be \(facts.role.label.en)."),
            facts: [.day(facts.regime.day)], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Ghi thôi giữ chức danh kia trước, hoặc chọn người khác.",
              en: "End the other office first, or choose somebody else."))
        }
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ role: PositionRole, _ others: Set<PositionRole>,
  _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(
      kind: .cooperative, day: CivilDate(2025, 1, 1), role: role, otherRoles: others),
    expected: expected)
}
