extension Rule where Facts == JoiningFacts {
  /// Associate members exist since 2024-07-01, and only in HTX and LHHTX.
  public static var memberKind: Rule {
    Rule(
      id: "member.kind",
      title: LocalizedText(
        vi: "Thành viên chính thức và liên kết", en: "Official and associate members"),
      explanation: LocalizedText(
        vi: """
          Thành viên liên kết chỉ có từ 01/7/2024 và chỉ trong hợp tác xã, liên hiệp hợp tác xã. \
          Trước đó, và trong tổ hợp tác, mọi thành viên như nhau. Từ 01/7/2024 hồ sơ phải ghi rõ \
          loại, vì chỉ thành viên chính thức được tính vào số tối thiểu.
          """,
        en: """
          Associate members exist since 2024-07-01, and only in cooperatives and unions. Before, \
          and in groups, all members are alike. Since 2024-07-01 the kind must be stated, for only \
          official members count for the minimum.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13"),
        Citation(LawText.law2023, "Điều 4 khoản 16, 17, 18, 19"),
        Citation(LawText.decree77, "Điều 7"),
      ],
      examples: memberKindExamples, judge: judgeMemberKind)
  }
}

private let memberKindExamples: [RuleExample<JoiningFacts>] = [
  RuleExample(
    LocalizedText(
      vi: "Thành viên liên kết ngày 30/6/2024", en: "An associate member on 2024-06-30"),
    JoiningFacts(
      kind: .cooperative, day: CivilDate(2024, 6, 30), member: MemberFacts(kind: .associateCapital)),
    expected: [.blocker]),
  RuleExample(
    LocalizedText(
      vi: "Thành viên liên kết ngày 01/7/2024", en: "An associate member on 2024-07-01"),
    JoiningFacts(
      kind: .cooperative, day: CivilDate(2024, 7, 1), member: MemberFacts(kind: .associateCapital)),
    expected: []),
  RuleExample(
    LocalizedText(vi: "Thành viên liên kết của tổ hợp tác", en: "An associate member of a group"),
    JoiningFacts(
      kind: .group, day: CivilDate(2025, 1, 1), member: MemberFacts(kind: .associateNoCapital)),
    expected: [.blocker]),
  RuleExample(
    LocalizedText(vi: "Chưa rõ loại, sau 01/7/2024", en: "Kind not known, after 2024-07-01"),
    JoiningFacts(
      kind: .cooperative, day: CivilDate(2024, 7, 1), member: MemberFacts(kind: .unknown)),
    expected: [.warning]),
  RuleExample(
    LocalizedText(vi: "Chưa rõ loại, trước 01/7/2024", en: "Kind not known, before 2024-07-01"),
    JoiningFacts(
      kind: .cooperative, day: CivilDate(2024, 6, 30), member: MemberFacts(kind: .unknown)),
    expected: []),
]

private func judgeMemberKind(_ facts: JoiningFacts) -> [Finding] {
  let (member, rules) = (facts.member, facts.regime.membership)
  let citation = rules.conditions(for: .official)?.types.citation ?? rules.minimum.citation
  if member.kind == .unknown, rules.hasAssociates {
    return [unknownKind(member, citation)]
  }
  guard rules.conditions(for: member.kind) == nil, citation.confidence != .unknown else {
    return []
  }
  return [
    Finding(
      rule: "member.kind", severity: citation.breach, subject: member.name, field: "member_kind",
      message: LocalizedText(
        vi: "\(facts.regime.label.vi) không có \(member.kind.label.vi) trong "
          + "\(facts.regime.kind.label.vi).",
        en: "\(facts.regime.label.en) knows no \(member.kind.label.en) in a "
          + "\(facts.regime.kind.label.en)."),
      facts: [.day(facts.regime.day)], citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi là thành viên chính thức (official), hoặc kiểm tra lại ngày.",
        en: "Enter the member as official, or check the date."))
  ]
}

private func unknownKind(_ member: MemberFacts, _ citation: Citation) -> Finding {
  Finding(
    rule: "member.kind", severity: .warning, subject: member.name, field: "member_kind",
    message: LocalizedText(
      vi: "Chưa rõ là thành viên chính thức hay liên kết.",
      en: "It is not stated whether the member is official or an associate."),
    citations: [citation],
    remedy: LocalizedText(
      vi: "Hỏi đơn vị và ghi official, associate_capital hoặc associate_no_capital.",
      en: "Ask the unit and enter official, associate_capital or associate_no_capital."))
}
