extension Rule where Facts == RegistrationFacts {
  /// The right office is asked.
  public static var officeLevel: Rule {
    Rule(
      id: "registration.office-level",
      title: LocalizedText(vi: "Đúng cơ quan đăng ký", en: "The office that registers"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã: cấp huyện (từ 27/01/2014), cấp xã (từ 01/7/2025). Liên hiệp hợp tác xã và quỹ \
          tín dụng nhân dân: cấp tỉnh đến 30/6/2024; liên hiệp sau đó như hợp tác xã, quỹ tín dụng \
          theo luật các tổ chức tín dụng. Tổ hợp tác: Ủy ban nhân dân cấp xã; tổ hợp tác đăng ký từ \
          18/7/2024 như hợp tác xã. Từ 01 đến 17/7/2024 chưa có văn bản nào định cấp.
          """,
        en: """
          Cooperatives: district (since 2014-01-27), commune (since 2025-07-01). Unions and \
          people's credit funds: province until 2024-06-30; then unions as cooperatives, credit \
          funds under the law on credit institutions. Groups: the commune; a group that registers \
          since 2024-07-18 as a cooperative. From 1 to 17 July 2024 no text named the level.
          """),
      citations: [
        Citation(LawText.decree193, "Điều 6 khoản 1"), Citation(LawText.decree92, "Điều 5"),
        Citation(LawText.decree125, "Điều 44", confidence: .secondary),
        Citation(LawText.decree295, "Điều 5"), Citation(LawText.decree77, "Điều 12 khoản 3"),
      ],
      examples: officeLevelExamples, judge: judgeOfficeLevel)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative, on day: CivilDate,
  _ level: AdministrativeLevel?, isRegistered: Bool = true, isCreditFund: Bool = false,
  _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: kind, actDate: day, isCreditFund: isCreditFund, officeLevel: level,
      isRegistered: isRegistered), expected: expected)
}

private let officeLevelExamples: [RuleExample<RegistrationFacts>] = [
  example(
    "Cấp huyện, ngày 30/6/2025", "District on 2025-06-30", on: CivilDate(2025, 6, 30),
    .district, []),
  example(
    "Cấp xã, ngày 30/6/2025", "Commune on 2025-06-30", on: CivilDate(2025, 6, 30), .commune,
    [.blocker]),
  example(
    "Cấp xã, ngày 01/7/2025", "Commune on 2025-07-01", on: CivilDate(2025, 7, 1), .commune, []),
  example(
    "Cấp huyện, ngày 01/7/2025", "District on 2025-07-01", on: CivilDate(2025, 7, 1),
    .district, [.warning]),
  example(
    "Cấp huyện, ngày 23/7/2026", "District on 2026-07-23", on: CivilDate(2026, 7, 23),
    .district, [.blocker]),
  example(
    "Liên hiệp ở cấp huyện năm 2020", "A union at the district in 2020", .union,
    on: CivilDate(2020, 1, 1), .district, [.blocker]),
  example(
    "Quỹ tín dụng ở cấp tỉnh năm 2020", "A credit fund at the province in 2020",
    on: CivilDate(2020, 1, 1), .province, isCreditFund: true, []),
  example(
    "Ngày 17/7/2024 chưa rõ cấp", "Level not known on 2024-07-17", on: CivilDate(2024, 7, 17),
    .district, [.note]),
  example(
    "Tổ hợp tác thông báo ở xã năm 2025", "A group notifies the commune in 2025", .group,
    on: CivilDate(2025, 1, 1), .commune, isRegistered: false, []),
  example(
    "Tổ hợp tác đăng ký ở xã ngày 01/01/2025", "A group registers at the commune",
    .group, on: CivilDate(2025, 1, 1), .commune, [.blocker]),
  example("Không ghi cấp", "Level not stated", on: CivilDate(2020, 1, 1), nil, []),
]

private func judgeOfficeLevel(_ facts: RegistrationFacts) -> [Finding] {
  guard let level = facts.officeLevel else { return [] }
  let isNotice = facts.kind == .group && !facts.isRegistered
  let rule =
    isNotice
    ? RegistrationAuthority.levelForNotice(on: facts.actDate)
    : RegistrationAuthority.level(
      for: facts.kind, isCreditFund: facts.isCreditFund, on: facts.actDate)
  guard let right = rule.value else {
    return [
      .notKnown(
        "registration.office-level",
        LocalizedText(vi: "cấp của cơ quan đăng ký", en: "The level of the office"),
        by: rule.citation, regime: facts.regime)
    ]
  }
  guard right != level else { return [] }
  return [
    Finding(
      rule: "registration.office-level", severity: rule.citation.breach,
      message: LocalizedText(
        vi: "Hồ sơ nộp ở \(level.label.vi); ngày \(facts.actDate.slashed) do \(right.label.vi) "
          + "giải quyết.",
        en: "Filed at the \(level.label.en) office; on \(facts.actDate) the \(right.label.en) "
          + "office decides."),
      facts: [
        Fact(LocalizedText(vi: "cấp nộp hồ sơ", en: "level filed at"), level.rawValue),
        .day(facts.actDate),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Chuyển hồ sơ đến cơ quan \(right.label.vi), hoặc kiểm tra lại ngày.",
        en: "Pass the file to the \(right.label.en) office, or check the date."))
  ]
}
