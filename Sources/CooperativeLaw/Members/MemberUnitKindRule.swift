extension Rule where Facts == JoiningFacts {
  /// Of registered units, only the kinds that the law names may join.
  public static var memberUnitKind: Rule {
    Rule(
      id: "member.unit-kind",
      title: LocalizedText(vi: "Đơn vị nào được tham gia", en: "Which units may join"),
      explanation: LocalizedText(
        vi: """
          Thành viên chính thức của liên hiệp là hợp tác xã; thành viên liên kết của liên hiệp là \
          pháp nhân, nên tổ hợp tác không vào liên hiệp. Tổ hợp tác không có tư cách pháp nhân chỉ \
          vào hợp tác xã được từ 01/7/2024, và không vào tổ hợp tác khác. Luật 1996, 2003 và Nghị \
          định 294/2026: chưa có trong dữ liệu nên không xét.
          """,
        en: """
          The official members of a union are cooperatives; its associates are legal persons, so a \
          group never joins a union. A group, being no legal person, may join a cooperative since \
          2024-07-01 only, and no other group. The laws of 1996 and 2003 and Decree 294/2026 are \
          not in the data and nothing is judged by them.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 1, 2"),
        Citation(LawText.law2023, "Điều 30 khoản 1 điểm c, Điều 34 khoản 1"),
        Citation(LawText.decree77, "Điều 7 khoản 2"),
      ],
      examples: memberUnitKindExamples, judge: judgeUnitKind)
  }
}

private let memberUnitKindExamples: [RuleExample<JoiningFacts>] = [
  example("Hợp tác xã vào liên hiệp", "A cooperative joins a union", .cooperative, .union, []),
  example("Tổ hợp tác vào liên hiệp", "A group joins a union", .group, .union, [.blocker]),
  example("Liên hiệp vào liên hiệp", "A union joins a union", .union, .union, [.blocker]),
  example(
    "Liên hiệp liên kết với liên hiệp", "A union becomes an associate of a union", .union, .union,
    as: .associateCapital, []),
  example(
    "Tổ hợp tác liên kết với liên hiệp", "A group becomes an associate of a union", .group, .union,
    as: .associateNoCapital, [.blocker]),
  example(
    "Tổ hợp tác vào hợp tác xã, ngày 30/6/2024", "A group joins a cooperative on 2024-06-30",
    .group, .cooperative, on: CivilDate(2024, 6, 30), [.blocker]),
  example(
    "Tổ hợp tác vào hợp tác xã, ngày 01/7/2024", "A group joins a cooperative on 2024-07-01",
    .group, .cooperative, on: CivilDate(2024, 7, 1), []),
  example("Tổ hợp tác vào tổ hợp tác", "A group joins a group", .group, .group, [.blocker]),
  example(
    "Năm 2010, chưa có trong dữ liệu", "In 2010, not in the data", .group, .union,
    on: CivilDate(2010, 1, 1), []),
]

private func example(
  _ vi: String, _ en: String, _ member: UnitKind, _ kind: UnitKind,
  on day: CivilDate = CivilDate(2025, 1, 1), as standing: MemberKind = .official,
  _ expected: [Severity]
) -> RuleExample<JoiningFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    JoiningFacts(
      kind: kind, day: day,
      member: MemberFacts(type: .unit, kind: standing, unitKind: member)), expected: expected)
}

private func judgeUnitKind(_ facts: JoiningFacts) -> [Finding] {
  let (member, regime) = (facts.member, facts.regime)
  guard let unitKind = member.unitKind, let allowed = admittedKinds(facts),
    !allowed.contains(unitKind),
    let citation = regime.membership.conditions(for: member.kind)?.types.citation
  else { return [] }
  return [
    Finding(
      rule: "member.unit-kind", severity: citation.breach, subject: member.name,
      field: "member_type",
      message: LocalizedText(
        vi: "\(unitKind.label.vi) không thể là \(member.kind.label.vi) của "
          + "\(regime.kind.label.vi).",
        en: "A \(unitKind.label.en) cannot be an \(member.kind.label.en) of a "
          + "\(regime.kind.label.en)."),
      facts: [
        Fact(LocalizedText(vi: "loại đơn vị", en: "kind of unit"), unitKind.rawValue),
        .day(regime.day),
      ], citations: [citation],
      remedy: LocalizedText(
        vi: "Kiểm tra lại đơn vị được chọn và ngày tham gia.",
        en: "Check which unit was named, and the day of joining."))
  ]
}

/// The kinds of unit that may join; `nil` where the law of the day is not in the data.
private func admittedKinds(_ facts: JoiningFacts) -> Set<UnitKind>? {
  let isOfficial = facts.member.kind == .official || facts.member.kind == .unknown
  switch (facts.regime.kind, facts.regime.id) {
  case (.union, .law2012): return [.cooperative]
  case (.union, .law2023): return isOfficial ? [.cooperative] : [.cooperative, .union]
  case (.cooperative, .law2012): return [.cooperative, .union]
  case (.cooperative, .law2023): return Set(UnitKind.allCases)
  case (.group, .decree77): return [.cooperative, .union]
  case (.group, .law2023Group):
    return facts.regime.membership.conditions(for: .official)?.types.value == nil
      ? nil : [.cooperative, .union]
  default: return nil
  }
}
