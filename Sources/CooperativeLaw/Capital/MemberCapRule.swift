extension Rule where Facts == ShareFacts {
  /// One member holds no more of the charter capital than the law allows.
  public static var memberCap: Rule {
    Rule(
      id: "capital.member-cap",
      title: LocalizedText(vi: "Vốn góp tối đa của một thành viên", en: "Most capital of a member"),
      explanation: LocalizedText(
        vi: """
          Vốn góp của một thành viên (chính thức) không quá 20% vốn điều lệ của hợp tác xã, 30% của \
          liên hiệp (từ 01/7/2013); 30% và 40% từ 01/7/2024. Đúng bằng mức thì được; tiền so theo \
          đồng, không làm tròn. Mức của Luật 1996, 2003 chưa có trong dữ liệu. Tổ hợp tác không có \
          mức này.
          """,
        en: """
          One (official) member holds at most 20% of the charter capital of a cooperative, 30% of a \
          union (since 2013-07-01); 30% and 40% since 2024-07-01. Exactly that much is allowed; \
          money is compared to the đồng. The limits of 1996 and 2003 are not in the data. Groups \
          have none.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 17 khoản 1, 2"),
        Citation(LawText.law2023, "Điều 74 khoản 1"),
        Citation(LawText.law2023, "Điều 103 khoản 1 điểm đ"),
      ],
      examples: memberCapExamples, judge: judgeMemberCap)
  }
}

private func capExample(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative, on day: CivilDate,
  member: MemberKind = .official, _ share: Int, of capital: Int = 1_000_000_000,
  expected: [Severity]
) -> RuleExample<ShareFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ShareFacts(kind: kind, day: day, memberKind: member, share: share, charterCapital: capital),
    expected: expected)
}

private let memberCapExamples: [RuleExample<ShareFacts>] = [
  capExample(
    "Thiếu 1 đồng thì tới 20%", "One đồng below 20%", on: CivilDate(2024, 6, 30), 199_999_999,
    expected: []),
  capExample("Đúng 20%", "Exactly 20%", on: CivilDate(2024, 6, 30), 200_000_000, expected: []),
  capExample(
    "Quá 20% một đồng", "One đồng above 20%", on: CivilDate(2024, 6, 30), 200_000_001,
    expected: [.blocker]),
  capExample(
    "Trên 20% sau khi mức lên 30%", "Above 20% once the limit is 30%", on: CivilDate(2024, 7, 1),
    200_000_001, expected: []),
  capExample(
    "Quá 30% một đồng", "One đồng above 30%", on: CivilDate(2024, 7, 1), 300_000_001,
    expected: [.blocker]),
  capExample(
    "Liên hiệp, đúng 40%", "A union, exactly 40%", .union, on: CivilDate(2024, 7, 1), 400_000_000,
    expected: []),
  capExample(
    "Liên hiệp, quá 40% một đồng", "A union, one đồng above 40%", .union,
    on: CivilDate(2024, 7, 1), 400_000_001, expected: [.blocker]),
  capExample(
    "Không chia hết: 34 trên 111 đồng", "No round division: 34 of 111 đồng",
    on: CivilDate(2024, 7, 1), 34, of: 111, expected: [.blocker]),
  capExample(
    "Năm 2010, chưa rõ mức", "In 2010, limit not known", on: CivilDate(2010, 1, 1), 900_000_000,
    expected: [.note]),
  capExample(
    "Tổ hợp tác không có mức", "A group has no limit", .group, on: CivilDate(2025, 1, 1),
    900_000_000, expected: []),
]

private func judgeMemberCap(_ facts: ShareFacts) -> [Finding] {
  guard facts.memberKind == .official || facts.memberKind == .unknown,
    let rule = facts.regime.capital.memberCapPercent
  else { return [] }
  guard let cap = rule.value else {
    return [
      .notKnown(
        "capital.member-cap",
        LocalizedText(vi: "mức vốn góp tối đa", en: "The most capital of a member"),
        by: rule.citation, regime: facts.regime, subject: facts.subject, field: "capital")
    ]
  }
  guard Money.isMore(facts.share, thanPercent: cap, of: facts.charterCapital) else { return [] }
  let most = Money.share(cap, percentOf: facts.charterCapital)
  return [
    Finding(
      rule: "capital.member-cap", severity: rule.citation.breach, subject: facts.subject,
      field: "capital",
      message: LocalizedText(
        vi: "Vốn góp \(Money.text(facts.share).vi) vượt \(cap)% vốn điều lệ "
          + "\(Money.text(facts.charterCapital).vi).",
        en: "The contribution of \(Money.text(facts.share).en) is above \(cap)% of the charter "
          + "capital of \(Money.text(facts.charterCapital).en)."),
      facts: [
        Fact(LocalizedText(vi: "vốn góp", en: "contribution"), facts.share),
        .charterCapital(facts.charterCapital),
        Fact(LocalizedText(vi: "mức tối đa (%)", en: "limit (%)"), cap), .day(facts.regime.day),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Giảm xuống không quá \(Money.text(most).vi), hoặc tăng vốn của các thành viên khác.",
        en: "Lower it to at most \(Money.text(most).en), or raise what other members hold."))
  ]
}
