extension Rule where Facts == JoiningFacts {
  /// A household names one representative.
  public static var memberRepresentative: Rule {
    Rule(
      id: "member.representative",
      title: LocalizedText(
        vi: "Người đại diện của hộ, tổ chức", en: "Representative of a household or organisation"),
      explanation: LocalizedText(
        vi: """
          Hộ gia đình chỉ tham gia qua một người đại diện; theo Luật 2003 pháp nhân cũng phải cử. \
          Không áp dụng cho cá nhân và hợp tác xã thành viên.
          """,
        en: """
          A household takes part through one representative; under the 2003 law legal persons name \
          one too. Individuals and member cooperatives are not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 1 điểm a"),
        Citation(LawText.law2023, "Điều 30 khoản 1 điểm c, khoản 2 điểm c"),
      ],
      examples: [
        RuleExample(
          LocalizedText(vi: "Hộ không có người đại diện", en: "A household without one"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2024, 7, 1), member: MemberFacts(type: .household)),
          expected: [.blocker]),
        RuleExample(
          LocalizedText(vi: "Hộ có người đại diện", en: "A household with one"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2024, 7, 1),
            member: MemberFacts(type: .household, representative: "Đặng Thị Mẫu")),
          expected: []),
        RuleExample(
          LocalizedText(
            vi: "Pháp nhân năm 2010 chưa cử người", en: "A legal person in 2010 without one"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2010, 1, 1), member: MemberFacts(type: .organisation)
          ), expected: [.warning]),
        RuleExample(
          LocalizedText(vi: "Cá nhân", en: "An individual"),
          JoiningFacts(kind: .cooperative, day: CivilDate(2013, 7, 1)), expected: []),
      ],
      judge: judgeRepresentative)
  }
}

private func judgeRepresentative(_ facts: JoiningFacts) -> [Finding] {
  let member = facts.member
  guard let rule = facts.regime.membership.conditions(for: member.kind)?.representedTypes,
    rule.value?.contains(member.type) == true, (member.representative ?? "").isEmpty
  else { return [] }
  return [
    Finding(
      rule: "member.representative", severity: rule.citation.breach, subject: member.name,
      field: "representative",
      message: LocalizedText(
        vi: "\(member.type.label.vi) chưa có người đại diện.",
        en: "This \(member.type.label.en) has no representative."),
      facts: [.day(facts.regime.day)], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Ghi họ tên một người đại diện vào cột representative.",
        en: "Enter the name of one representative in the column representative."))
  ]
}
