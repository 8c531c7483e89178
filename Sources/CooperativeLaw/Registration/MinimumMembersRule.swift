extension Rule where Facts == RegistrationFacts {
  /// A new unit has at least the members its law asks for.
  public static var minimumMembers: Rule {
    Rule(
      id: "registration.minimum-members",
      title: LocalizedText(vi: "Số thành viên tối thiểu", en: "Least number of members"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã: ít nhất 7 thành viên (từ 01/7/2013), 5 thành viên chính thức (từ 01/7/2024). \
          Liên hiệp: 4, rồi 3 hợp tác xã. Tổ hợp tác: 3 cá nhân, từ 25/11/2019 là 2 thành viên. \
          Từ 01/7/2024 thành viên liên kết không được tính. Số theo Luật 1996 và 2003 chưa có trong \
          dữ liệu.
          """,
        en: """
          A cooperative: at least 7 members (since 2013-07-01), 5 official members (since \
          2024-07-01). A union: 4, then 3 cooperatives. A group: 3 individuals, since 2019-11-25 2 \
          members. Since 2024-07-01 associates do not count. The numbers of the 1996 and 2003 laws \
          are not in the data.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 3 khoản 1, 2"),
        Citation(LawText.law2023, "Điều 4 khoản 7, 8, 21"), Citation(LawText.decree151, "Điều 1"),
        Citation(LawText.decree77, "Điều 3 khoản 1"),
      ],
      examples: minimumMembersExamples, judge: judgeMinimumMembers)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative, on day: CivilDate,
  _ members: [MemberFacts], expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en, RegistrationFacts(kind: kind, actDate: day, members: members), expected: expected)
}

private let minimumMembersExamples: [RuleExample<RegistrationFacts>] = [
  example(
    "6 thành viên, ngày 30/6/2024", "6 members on 2024-06-30", on: CivilDate(2024, 6, 30),
    RegistrationExamples.members(6), expected: [.blocker]),
  example(
    "7 thành viên, ngày 30/6/2024", "7 members on 2024-06-30", on: CivilDate(2024, 6, 30),
    RegistrationExamples.members(7), expected: []),
  example(
    "8 thành viên, ngày 30/6/2024", "8 members on 2024-06-30", on: CivilDate(2024, 6, 30),
    RegistrationExamples.members(8), expected: []),
  example(
    "4 thành viên chính thức, ngày 01/7/2024", "4 official members on 2024-07-01",
    on: CivilDate(2024, 7, 1), RegistrationExamples.members(4), expected: [.blocker]),
  example(
    "5 thành viên chính thức, ngày 01/7/2024", "5 official members on 2024-07-01",
    on: CivilDate(2024, 7, 1), RegistrationExamples.members(5), expected: []),
  example(
    "4 chính thức và 3 liên kết", "4 official members and 3 associates",
    on: CivilDate(2024, 7, 1),
    RegistrationExamples.members(4) + RegistrationExamples.members(3, kind: .associateCapital),
    expected: [.blocker]),
  example(
    "4 chính thức và 1 chưa rõ loại", "4 official members and 1 of unknown kind",
    on: CivilDate(2024, 7, 1),
    RegistrationExamples.members(4) + RegistrationExamples.members(1, kind: .unknown),
    expected: [.warning]),
  example(
    "Liên hiệp 3 hợp tác xã, ngày 30/6/2024", "A union of 3 on 2024-06-30", .union,
    on: CivilDate(2024, 6, 30), RegistrationExamples.members(3), expected: [.blocker]),
  example(
    "Liên hiệp 3 hợp tác xã, ngày 01/7/2024", "A union of 3 on 2024-07-01", .union,
    on: CivilDate(2024, 7, 1), RegistrationExamples.members(3), expected: []),
  example(
    "Tổ hợp tác 2 người, ngày 24/11/2019", "A group of 2 on 2019-11-24", .group,
    on: CivilDate(2019, 11, 24), RegistrationExamples.members(2), expected: [.blocker]),
  example(
    "Tổ hợp tác 2 người, ngày 25/11/2019", "A group of 2 on 2019-11-25", .group,
    on: CivilDate(2019, 11, 25), RegistrationExamples.members(2), expected: []),
  example(
    "Năm 2010, chưa rõ số tối thiểu", "In 2010, number not known", on: CivilDate(2010, 1, 1),
    RegistrationExamples.members(1), expected: [.note]),
]

private func judgeMinimumMembers(_ facts: RegistrationFacts) -> [Finding] {
  let (counts, rule) = (facts.counts, facts.regime.membership.minimum)
  guard let minimum = rule.value else {
    return [
      .notKnown(
        "registration.minimum-members",
        LocalizedText(vi: "số thành viên tối thiểu", en: "The least number of members"),
        by: rule.citation, regime: facts.regime, facts: [.officials(counts.officials)])
    ]
  }
  guard counts.officials < minimum else { return [] }
  let mayBeEnough = counts.officials + counts.unknowns >= minimum
  return [
    Finding(
      rule: "registration.minimum-members",
      severity: mayBeEnough ? .warning : rule.citation.breach,
      message: LocalizedText(
        vi: "Có \(counts.officials) thành viên chính thức"
          + (counts.unknowns > 0 ? " và \(counts.unknowns) chưa rõ loại" : "")
          + "; cần ít nhất \(minimum).",
        en: "There are \(counts.officials) official members"
          + (counts.unknowns > 0 ? " and \(counts.unknowns) of unknown kind" : "")
          + "; at least \(minimum) are needed."),
      facts: [
        .officials(counts.officials),
        Fact(LocalizedText(vi: "số chưa rõ loại", en: "kind not known"), counts.unknowns),
        Fact(LocalizedText(vi: "số tối thiểu", en: "least number"), minimum),
        .day(facts.actDate),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: mayBeEnough
          ? "Ghi rõ loại của các thành viên chưa rõ."
          : "Bổ sung ít nhất \(minimum - counts.officials) thành viên chính thức.",
        en: mayBeEnough
          ? "State the kind of the members whose kind is not known."
          : "Add at least \(minimum - counts.officials) official members."))
  ]
}
