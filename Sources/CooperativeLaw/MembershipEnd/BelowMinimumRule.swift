extension Rule where Facts == MembershipEndFacts {
  /// Falling below the least number of members starts a clock.
  public static var belowMinimum: Rule {
    Rule(
      id: "membership-end.below-minimum",
      title: LocalizedText(
        vi: "Tụt dưới số thành viên tối thiểu", en: "Falling below the least number of members"),
      explanation: LocalizedText(
        vi: """
          Không từ chối, nhưng bắt đầu tính thời hạn: thiếu thành viên 12 tháng liên tục thì hợp tác \
          xã, liên hiệp bị giải thể bắt buộc (Luật 2012) hoặc bị thu hồi giấy chứng nhận (Luật \
          2023). Tổ hợp tác không duy trì số tối thiểu thì chấm dứt hoạt động.
          """,
        en: """
          Not refused, but a clock starts: 12 months in a row with too few members lead to \
          compulsory dissolution (2012 law) or revocation of the certificate (2023 law). A group \
          that does not keep the least number ends.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 54 khoản 2 điểm b"),
        Citation(LawText.law2023, "Điều 103 khoản 1 điểm d"),
        Citation(LawText.decree77, "Điều 14 khoản 1 điểm c"),
      ],
      examples: [
        example(
          "Còn 7 người, ngày 30/6/2024", "7 left on 2024-06-30", on: CivilDate(2024, 6, 30),
          7, []),
        example(
          "Còn 6 người, ngày 30/6/2024", "6 left on 2024-06-30", on: CivilDate(2024, 6, 30),
          6, [.warning]),
        example(
          "Còn 5 người, ngày 01/7/2024", "5 left on 2024-07-01", on: CivilDate(2024, 7, 1),
          5, []),
        example(
          "Còn 4 người, ngày 01/7/2024", "4 left on 2024-07-01", on: CivilDate(2024, 7, 1),
          4, [.warning]),
        example(
          "Tổ hợp tác còn 2 người", "A group of 2 left", .group, on: CivilDate(2025, 1, 1),
          2, []),
        example(
          "Tổ hợp tác còn 1 người", "A group of 1 left", .group, on: CivilDate(2025, 1, 1),
          1, [.warning]),
      ],
      judge: judgeBelowMinimum)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative, on day: CivilDate, _ left: Int,
  _ expected: [Severity]
) -> RuleExample<MembershipEndFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MembershipEndFacts(kind: kind, day: day, reason: .voluntary, officialsLeft: left),
    expected: expected)
}

private func judgeBelowMinimum(_ facts: MembershipEndFacts) -> [Finding] {
  let rule = facts.regime.membership.minimum
  guard let left = facts.officialsLeft, let minimum = rule.value, left < minimum,
    let consequence = consequence(facts.regime)
  else { return [] }
  let unknown = facts.unknownsLeft
  return [
    Finding(
      rule: "membership-end.below-minimum", severity: .warning, subject: facts.subject,
      message: LocalizedText(
        vi: "Còn \(left) thành viên chính thức"
          + (unknown > 0 ? " và \(unknown) chưa rõ loại" : "")
          + ", dưới mức tối thiểu \(minimum). \(consequence.text.vi)",
        en: "\(left) official members are left"
          + (unknown > 0 ? " and \(unknown) of unknown kind" : "")
          + ", below the least number of \(minimum). \(consequence.text.en)"),
      facts: [
        .officials(left), Fact(LocalizedText(vi: "số tối thiểu", en: "least number"), minimum),
        .day(facts.regime.day),
      ], citations: [rule.citation, consequence.citation],
      remedy: LocalizedText(
        vi: "Kết nạp thêm ít nhất \(minimum - left) thành viên chính thức.",
        en: "Take in at least \(minimum - left) more official members."))
  ]
}

private func consequence(_ regime: UnitRegime) -> (text: LocalizedText, citation: Citation)? {
  let limit = regime.day.adding(months: 12)
  switch regime.id {
  case .law2012:
    return (
      LocalizedText(
        vi: "Nếu kéo dài 12 tháng (đến \(limit.slashed)) thì bị giải thể bắt buộc.",
        en: "Twelve months of it (until \(limit)) lead to compulsory dissolution."),
      Citation(LawText.law2012, "Điều 54 khoản 2 điểm b")
    )
  case .law2023:
    return (
      LocalizedText(
        vi: "Nếu kéo dài 12 tháng (đến \(limit.slashed)) thì bị thu hồi giấy chứng nhận.",
        en: "Twelve months of it (until \(limit)) lead to revocation of the certificate."),
      Citation(LawText.law2023, "Điều 103 khoản 1 điểm d")
    )
  case .decree77, .law2023Group:
    return (
      LocalizedText(
        vi: "Không duy trì số tối thiểu thì tổ hợp tác chấm dứt hoạt động.",
        en: "A group that does not keep the least number ends."),
      Citation.decree77("Điều 14 khoản 1 điểm c", on: regime.day)
    )
  default: return nil
  }
}
