extension Rule where Facts == AppointmentFacts {
  /// The board and the control come from among the members.
  public static var holderIsMember: Rule {
    Rule(
      id: "appointment.holder-is-member",
      title: LocalizedText(
        vi: "Người giữ chức danh là thành viên", en: "The holder is a member"),
      explanation: LocalizedText(
        vi: """
          Thành viên hội đồng quản trị và người kiểm soát phải là thành viên (từ 01/7/2024: thành \
          viên chính thức) hoặc đại diện cho thành viên là tổ chức. Tổ trưởng và ban điều hành được \
          bầu trong tổ viên. Giám đốc có thể thuê. Không rõ thì nhắc.
          """,
        en: """
          People on the board and in control are members (since 2024-07-01: official members) or \
          represent a member organisation. The head and executive board of a group are elected from \
          its members. A director may be hired. When it is not known this is a warning.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 40 khoản 1, 2, 3, 4"),
        Citation(LawText.law2023, "Điều 62 khoản 1, 3"),
        Citation(LawText.decree77, "Điều 18 khoản 1, Điều 19 khoản 1"),
      ],
      examples: [
        example("Chủ tịch là thành viên", "The chair is a member", .chair, true, []),
        example(
          "Chủ tịch không là thành viên", "The chair is no member", .chair, false,
          [.blocker]),
        example("Chưa rõ", "Not known", .controller, nil, [.warning]),
        example("Giám đốc thuê ngoài", "A hired director", .director, false, []),
        example("Năm 2010", "In 2010", .chair, false, on: CivilDate(2010, 1, 1), []),
        RuleExample(
          LocalizedText(vi: "Tổ trưởng không là tổ viên", en: "The head of a group is no member"),
          AppointmentFacts(
            kind: .group, day: CivilDate(2026, 7, 22), role: .groupHead, isMember: false),
          expected: [.blocker]),
        RuleExample(
          LocalizedText(
            vi: "Tổ trưởng không là tổ viên, ngày 23/7/2026",
            en: "The head of a group is no member, on 2026-07-23"),
          AppointmentFacts(
            kind: .group, day: CivilDate(2026, 7, 23), role: .groupHead, isMember: false),
          expected: [.warning]),
      ],
      judge: judgeHolder)
  }
}

private func example(
  _ vi: String, _ en: String, _ role: PositionRole, _ isMember: Bool?,
  on day: CivilDate = CivilDate(2025, 1, 1), _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(kind: .cooperative, day: day, role: role, isMember: isMember),
    expected: expected)
}

private func judgeHolder(_ facts: AppointmentFacts) -> [Finding] {
  guard facts.isMember != true, let citation = facts.membershipArticle else { return [] }
  let isStranger = facts.isMember == false
  return [
    Finding(
      rule: "appointment.holder-is-member", severity: isStranger ? citation.breach : .warning,
      subject: facts.holder,
      message: LocalizedText(
        vi: isStranger
          ? "\(facts.role.label.vi) phải là thành viên hoặc đại diện của thành viên."
          : "Chưa rõ người giữ chức danh \(facts.role.label.vi) có là thành viên không.",
        en: isStranger
          ? "The \(facts.role.label.en) must be a member or represent one."
          : "It is not known whether the \(facts.role.label.en) is a member."),
      facts: [.day(facts.regime.day)], citations: [citation],
      remedy: LocalizedText(
        vi: "Kết nạp người này trước, hoặc bầu một thành viên.",
        en: "Admit the person first, or elect a member."))
  ]
}

extension AppointmentFacts {
  /// The article that wants a member in this office; `nil` where none does.
  fileprivate var membershipArticle: Citation? {
    let isElected = role.isOnBoard || role.isControl
    switch regime.id {
    case .law2012: return isElected ? Citation(LawText.law2012, "Điều 40") : nil
    case .law2023: return isElected ? Citation(LawText.law2023, "Điều 62 khoản 1, 3") : nil
    case .decree77, .law2023Group:
      let isGroupOffice = role == .groupHead || role == .executiveMember
      return isGroupOffice
        ? .decree77("Điều 18 khoản 1, Điều 19 khoản 1", on: regime.day) : nil
    default: return nil
    }
  }
}
