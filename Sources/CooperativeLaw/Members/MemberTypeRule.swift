extension Rule where Facts == JoiningFacts {
  /// Only the types of member that the law names may join.
  public static var memberType: Rule {
    Rule(
      id: "member.type",
      title: LocalizedText(vi: "Ai được làm thành viên", en: "Who may be a member"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã nhận cá nhân, hộ gia đình, pháp nhân (từ 01/7/2024 cả tổ chức không có tư cách \
          pháp nhân). Thành viên chính thức của liên hiệp hợp tác xã phải là hợp tác xã. Tổ hợp tác \
          nhận cá nhân; từ 25/11/2019 thêm pháp nhân Việt Nam, không nhận hộ gia đình.
          """,
        en: """
          A cooperative takes individuals, households and legal persons (since 2024-07-01 also \
          bodies without legal personality). The official members of a union must be cooperatives. \
          A group takes individuals, since 2019-11-25 also Vietnamese legal persons, no households.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13"), Citation(LawText.law2023, "Điều 30, Điều 34"),
        Citation(LawText.decree151, "Điều 1"), Citation(LawText.decree77, "Điều 7"),
      ],
      examples: memberTypeExamples, judge: judgeMemberType)
  }
}

private let memberTypeExamples: [RuleExample<JoiningFacts>] = [
  RuleExample(
    LocalizedText(vi: "Hộ gia đình vào hợp tác xã", en: "A household joins a cooperative"),
    JoiningFacts(
      kind: .cooperative, day: CivilDate(2024, 7, 1), member: MemberFacts(type: .household)),
    expected: []),
  RuleExample(
    LocalizedText(
      vi: "Cá nhân làm thành viên chính thức của liên hiệp",
      en: "An individual as an official member of a union"),
    JoiningFacts(kind: .union, day: CivilDate(2024, 7, 1), member: MemberFacts(type: .individual)),
    expected: [.blocker]),
  RuleExample(
    LocalizedText(vi: "Hợp tác xã vào liên hiệp", en: "A cooperative joins a union"),
    JoiningFacts(kind: .union, day: CivilDate(2013, 7, 1), member: MemberFacts(type: .unit)),
    expected: []),
  RuleExample(
    LocalizedText(
      vi: "Pháp nhân vào tổ hợp tác ngày 24/11/2019",
      en: "A legal person joins a group on 2019-11-24"),
    JoiningFacts(
      kind: .group, day: CivilDate(2019, 11, 24), member: MemberFacts(type: .organisation)),
    expected: [.blocker]),
  RuleExample(
    LocalizedText(
      vi: "Pháp nhân vào tổ hợp tác ngày 25/11/2019",
      en: "A legal person joins a group on 2019-11-25"),
    JoiningFacts(
      kind: .group, day: CivilDate(2019, 11, 25), member: MemberFacts(type: .organisation)),
    expected: []),
  RuleExample(
    LocalizedText(vi: "Hộ gia đình vào tổ hợp tác", en: "A household joins a group"),
    JoiningFacts(kind: .group, day: CivilDate(2025, 1, 1), member: MemberFacts(type: .household)),
    expected: [.blocker]),
  RuleExample(
    LocalizedText(
      vi: "Vào tổ hợp tác sau Nghị định 294/2026", en: "Joining a group after Decree 294/2026"),
    JoiningFacts(kind: .group, day: CivilDate(2026, 7, 23)), expected: [.note]),
]

private func judgeMemberType(_ facts: JoiningFacts) -> [Finding] {
  let (member, regime) = (facts.member, facts.regime)
  guard let types = regime.membership.conditions(for: member.kind)?.types else { return [] }
  guard let allowed = types.value else {
    return [
      .notKnown(
        "member.type", LocalizedText(vi: "loại thành viên", en: "the type of member"),
        by: types.citation, regime: regime, subject: member.name, field: "member_type")
    ]
  }
  guard !allowed.contains(member.type) else { return [] }
  let list = { (language: Language) in
    MemberType.allCases.filter(allowed.contains).map { $0.label[language] }
      .joined(separator: ", ")
  }
  return [
    Finding(
      rule: "member.type", severity: types.citation.breach, subject: member.name,
      field: "member_type",
      message: LocalizedText(
        vi: "\(member.type.label.vi) không thể là \(member.kind.label.vi) của "
          + "\(regime.kind.label.vi).",
        en: "A member of type \(member.type.label.en) cannot be an \(member.kind.label.en) of a "
          + "\(regime.kind.label.en)."),
      facts: [
        Fact(LocalizedText(vi: "loại thành viên", en: "type of member"), member.type.rawValue),
        .day(regime.day),
      ], citations: [types.citation],
      remedy: LocalizedText(
        vi: "Chỉ ghi thành viên là: \(list(.vi)).", en: "Enter only members of type: \(list(.en))."
      ))
  ]
}
