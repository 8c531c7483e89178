extension Rule where Facts == JoiningFacts {
  /// A person must be old enough on the day of joining.
  public static var memberAge: Rule {
    Rule(
      id: "member.age",
      title: LocalizedText(vi: "Tuổi của thành viên", en: "Age of a member"),
      explanation: LocalizedText(
        vi: """
          Cá nhân phải đủ 18 tuổi vào ngày gia nhập; từ 01/7/2024 thành viên liên kết không góp vốn \
          là công dân Việt Nam chỉ cần đủ 15 tuổi. Tổ hợp tác từ 25/11/2019 không có mức tuổi riêng. \
          Không áp dụng cho hộ gia đình và tổ chức.
          """,
        en: """
          A person must be 18 on the day of joining; since 2024-07-01 a Vietnamese associate \
          without capital need only be 15. Groups have no age of their own since 2019-11-25. \
          Households and organisations are not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 1 điểm a"),
        Citation(LawText.law2023, "Điều 30 khoản 1 điểm a, khoản 2"),
        Citation(LawText.decree77, "Điều 7 khoản 1"),
      ],
      examples: memberAgeExamples, judge: judgeMemberAge)
  }
}

private func ageExample(
  _ vi: String, _ en: String, kind: UnitKind = .cooperative, member: MemberKind = .official,
  birth: BirthDate?, isForeign: Bool = false, on day: CivilDate, expected: [Severity]
) -> RuleExample<JoiningFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    JoiningFacts(
      kind: kind, day: day,
      member: MemberFacts(kind: member, birth: birth, isForeign: isForeign)), expected: expected)
}

private let memberAgeExamples: [RuleExample<JoiningFacts>] = [
  ageExample(
    "Hôm sau mới đủ 18 tuổi", "18 only tomorrow", birth: .day(CivilDate(2006, 7, 2)),
    on: CivilDate(2024, 7, 1), expected: [.blocker]),
  ageExample(
    "Đủ 18 tuổi đúng hôm nay", "18 today", birth: .day(CivilDate(2006, 7, 1)),
    on: CivilDate(2024, 7, 1), expected: []),
  ageExample(
    "Liên kết không góp vốn, đủ 15 tuổi", "Associate without capital, 15 today",
    member: .associateNoCapital, birth: .day(CivilDate(2009, 7, 1)), on: CivilDate(2024, 7, 1),
    expected: []),
  ageExample(
    "Liên kết không góp vốn, hôm sau mới đủ 15 tuổi", "Associate without capital, 15 tomorrow",
    member: .associateNoCapital, birth: .day(CivilDate(2009, 7, 2)), on: CivilDate(2024, 7, 1),
    expected: [.blocker]),
  ageExample(
    "Liên kết không góp vốn người nước ngoài, 17 tuổi",
    "Foreign associate without capital, 17 years old", member: .associateNoCapital,
    birth: .day(CivilDate(2007, 1, 1)), isForeign: true, on: CivilDate(2024, 7, 1),
    expected: [.blocker]),
  ageExample(
    "Chỉ biết năm sinh, chưa chắc đủ 18", "Birth year only, perhaps not yet 18",
    birth: .year(2006), on: CivilDate(2024, 7, 1), expected: [.warning]),
  ageExample(
    "Chỉ biết năm sinh, chắc chắn đủ 18", "Birth year only, surely 18", birth: .year(2005),
    on: CivilDate(2024, 7, 1), expected: []),
  ageExample(
    "Không ghi ngày sinh", "No birth date", birth: nil, on: CivilDate(2024, 7, 1),
    expected: [.warning]),
  ageExample(
    "Thành viên tổ hợp tác 17 tuổi, ngày 24/11/2019", "Group member of 17 on 2019-11-24",
    kind: .group, birth: .day(CivilDate(2002, 1, 1)), on: CivilDate(2019, 11, 24),
    expected: [.warning]),
  ageExample(
    "Thành viên tổ hợp tác 17 tuổi, ngày 25/11/2019", "Group member of 17 on 2019-11-25",
    kind: .group, birth: .day(CivilDate(2002, 1, 1)), on: CivilDate(2019, 11, 25), expected: []),
]

private func judgeMemberAge(_ facts: JoiningFacts) -> [Finding] {
  let (member, regime) = (facts.member, facts.regime)
  guard member.type == .individual,
    let rule = regime.membership.conditions(for: member.kind)?
      .minimumAge(isForeign: member.isForeign)
  else { return [] }
  guard let minimum = rule.value else {
    return [
      .notKnown(
        "member.age", LocalizedText(vi: "tuổi của thành viên", en: "The age of a member"),
        by: rule.citation, regime: regime, subject: member.name, field: "date_of_birth")
    ]
  }
  guard let ages = member.birth?.ages(on: regime.day) else {
    return [undecidedAge(member, minimum, rule.citation, regime)]
  }
  if ages.lowerBound >= minimum { return [] }
  if ages.upperBound >= minimum { return [undecidedAge(member, minimum, rule.citation, regime)] }
  return [tooYoung(member, ages.upperBound, minimum, rule.citation, regime)]
}

private func tooYoung(
  _ member: MemberFacts, _ age: Int, _ minimum: Int, _ citation: Citation, _ regime: UnitRegime
) -> Finding {
  Finding(
    rule: "member.age", severity: citation.breach, subject: member.name, field: "date_of_birth",
    message: LocalizedText(
      vi: "Mới \(age) tuổi vào ngày \(regime.day.slashed); phải đủ \(minimum) tuổi.",
      en: "Only \(age) on \(regime.day); \(minimum) is the least age."),
    facts: [
      Fact(LocalizedText(vi: "tuổi", en: "age"), age),
      Fact(LocalizedText(vi: "tuổi tối thiểu", en: "least age"), minimum), .day(regime.day),
    ], citations: [citation],
    remedy: LocalizedText(
      vi: "Kiểm tra ngày sinh; nếu đúng thì chờ đủ \(minimum) tuổi mới kết nạp.",
      en: "Check the birth date; if it is right, wait until the person is \(minimum)."))
}

private func undecidedAge(
  _ member: MemberFacts, _ minimum: Int, _ citation: Citation, _ regime: UnitRegime
) -> Finding {
  Finding(
    rule: "member.age", severity: .warning, subject: member.name, field: "date_of_birth",
    message: LocalizedText(
      vi: "Chưa xác định được đã đủ \(minimum) tuổi vào ngày \(regime.day.slashed) hay chưa.",
      en: "It cannot be told whether the person was \(minimum) on \(regime.day)."),
    facts: [
      Fact(LocalizedText(vi: "tuổi tối thiểu", en: "least age"), minimum), .day(regime.day),
    ], citations: [citation],
    remedy: LocalizedText(
      vi: "Ghi đủ ngày, tháng, năm sinh.", en: "Enter the full birth date."))
}
