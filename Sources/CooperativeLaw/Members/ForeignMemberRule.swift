extension Rule where Facts == JoiningFacts {
  /// Whether and how a foreign person may join.
  public static var foreignMember: Rule {
    Rule(
      id: "member.foreigner",
      title: LocalizedText(vi: "Thành viên là người nước ngoài", en: "Foreign members"),
      explanation: LocalizedText(
        vi: """
          Luật 2012 nhận người nước ngoài cư trú hợp pháp, đủ 18 tuổi. Từ 01/7/2024 người nước \
          ngoài muốn là thành viên chính thức hoặc liên kết góp vốn phải là nhà đầu tư có giấy \
          chứng nhận đăng ký đầu tư; cư trú hợp pháp và đủ 18 tuổi là đủ để liên kết không góp vốn. \
          Tổ hợp tác chỉ nhận công dân Việt Nam (từ 25/11/2019).
          """,
        en: """
          The 2012 law takes lawfully resident foreigners of 18 or more. Since 2024-07-01 a \
          foreigner can be an official or capital-giving member only as an investor with an \
          investment registration certificate; lawful residence at 18 is enough for an associate \
          without capital. Groups take citizens only (since 2019-11-25).
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 1 điểm a"), Citation(LawText.decree193, "Điều 4"),
        Citation(LawText.law2023, "Điều 30 khoản 1 điểm b, khoản 2 điểm a"),
        Citation(LawText.decree77, "Điều 7 khoản 1"),
      ],
      examples: foreignMemberExamples, judge: judgeForeignMember)
  }
}

private func foreignExample(
  _ vi: String, _ en: String, kind: UnitKind = .cooperative, on day: CivilDate,
  member: MemberKind = .official, certificate: Bool? = nil, expected: [Severity]
) -> RuleExample<JoiningFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    JoiningFacts(
      kind: kind, day: day,
      member: MemberFacts(kind: member, isForeign: true, hasInvestmentCertificate: certificate)),
    expected: expected)
}

private let foreignMemberExamples: [RuleExample<JoiningFacts>] = [
  foreignExample(
    "Người nước ngoài cư trú hợp pháp, ngày 30/6/2024", "A resident foreigner on 2024-06-30",
    on: CivilDate(2024, 6, 30), expected: []),
  foreignExample(
    "Không có giấy chứng nhận đăng ký đầu tư, ngày 01/7/2024",
    "No investment certificate, on 2024-07-01", on: CivilDate(2024, 7, 1), certificate: false,
    expected: [.blocker]),
  foreignExample(
    "Có giấy chứng nhận đăng ký đầu tư", "With an investment certificate",
    on: CivilDate(2024, 7, 1), certificate: true, expected: []),
  foreignExample(
    "Không ghi giấy chứng nhận đăng ký đầu tư", "Certificate not stated",
    on: CivilDate(2024, 7, 1), expected: [.warning]),
  foreignExample(
    "Liên kết không góp vốn", "Associate without capital", on: CivilDate(2024, 7, 1),
    member: .associateNoCapital, expected: []),
  foreignExample(
    "Người nước ngoài vào tổ hợp tác", "A foreigner joins a group", kind: .group,
    on: CivilDate(2019, 11, 25), expected: [.blocker]),
  foreignExample(
    "Người nước ngoài vào hợp tác xã năm 2010", "A foreigner joins a cooperative in 2010",
    on: CivilDate(2010, 1, 1), expected: [.warning]),
]

private func judgeForeignMember(_ facts: JoiningFacts) -> [Finding] {
  let (member, regime) = (facts.member, facts.regime)
  guard member.isForeign, member.type == .individual,
    let rule = regime.membership.conditions(for: member.kind)?.foreigners
  else { return [] }
  switch rule.value {
  case nil:
    return [
      .notKnown(
        "member.foreigner",
        LocalizedText(vi: "việc nhận người nước ngoài", en: "Taking in a foreigner"),
        by: rule.citation, regime: regime, subject: member.name, field: "nationality")
    ]
  case .lawfulResidents: return []
  case .notAdmitted: return [notAdmitted(member, rule.citation, regime)]
  case .investors: return investor(member, rule.citation)
  }
}

private func notAdmitted(
  _ member: MemberFacts, _ citation: Citation, _ regime: UnitRegime
) -> Finding {
  Finding(
    rule: "member.foreigner", severity: citation.breach, subject: member.name,
    field: "nationality",
    message: LocalizedText(
      vi: "\(regime.kind.label.vi) chỉ nhận công dân Việt Nam theo \(regime.label.vi).",
      en: "A \(regime.kind.label.en) takes Vietnamese citizens only (\(regime.label.en))."),
    facts: [.day(regime.day)], citations: [citation],
    remedy: LocalizedText(
      vi: "Kiểm tra quốc tịch; nếu đúng là người nước ngoài thì không ghi vào danh sách.",
      en: "Check the nationality; a foreigner cannot be listed."))
}

private func investor(_ member: MemberFacts, _ citation: Citation) -> [Finding] {
  guard member.hasInvestmentCertificate != true else { return [] }
  let isMissing = member.hasInvestmentCertificate == false
  return [
    Finding(
      rule: "member.foreigner", severity: isMissing ? citation.breach : .warning,
      subject: member.name, field: "nationality",
      message: LocalizedText(
        vi: isMissing
          ? "Nhà đầu tư nước ngoài chưa có giấy chứng nhận đăng ký đầu tư."
          : "Chưa ghi giấy chứng nhận đăng ký đầu tư của nhà đầu tư nước ngoài.",
        en: isMissing
          ? "The foreign investor has no investment registration certificate."
          : "The investment registration certificate of the foreign investor is not stated."),
      citations: [citation],
      remedy: LocalizedText(
        vi: "Bổ sung bản sao giấy chứng nhận đăng ký đầu tư, "
          + "hoặc đổi thành liên kết không góp vốn.",
        en: "Add a copy of the certificate, or make the member an associate without capital."))
  ]
}
