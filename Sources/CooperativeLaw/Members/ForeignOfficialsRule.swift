extension Rule where Facts == MemberCountFacts {
  /// Foreign among official members stay below 35 percent.
  public static var foreignOfficials: Rule {
    Rule(
      id: "members.foreign-officials",
      title: LocalizedText(
        vi: "Tỷ lệ thành viên nước ngoài", en: "Share of foreign among official members"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 nhà đầu tư nước ngoài và tổ chức kinh tế có vốn đầu tư nước ngoài phải chiếm \
          dưới 35% tổng số thành viên chính thức. Quá 6 tháng liên tục thì bị thu hồi giấy chứng \
          nhận. Không áp dụng cho tổ hợp tác.
          """,
        en: """
          Since 2024-07-01 foreign investors and organisations with foreign capital must be below \
          35% of the official members. Six months above it lead to revocation. Groups are not \
          judged.
          """),
      citations: [
        Citation(LawText.law2023, "Điều 30 khoản 7, Điều 34 khoản 6"),
        Citation(LawText.law2023, "Điều 103 khoản 1 điểm d"),
      ],
      examples: [
        foreignOfficialsExample(
          "34 trên 100", "34 of 100", CivilDate(2024, 7, 1), 34, of: 100, expected: []),
        foreignOfficialsExample(
          "Đúng 35 trên 100", "Exactly 35 of 100", CivilDate(2024, 7, 1), 35, of: 100,
          expected: [.blocker]),
        foreignOfficialsExample(
          "36 trên 100", "36 of 100", CivilDate(2024, 7, 1), 36, of: 100, expected: [.blocker]),
        foreignOfficialsExample(
          "36 trên 100, ngày 30/6/2024", "36 of 100 on 2024-06-30", CivilDate(2024, 6, 30), 36,
          of: 100, expected: []),
      ],
      judge: { facts in
        guard let rule = facts.regime.membership.foreignOfficialsBelowPercent,
          let limit = rule.value, facts.foreignOfficials > 0,
          !Money.isLess(facts.foreignOfficials, thanPercent: limit, of: facts.officials)
        else { return [] }
        return [
          Finding(
            rule: "members.foreign-officials", severity: rule.citation.breach,
            field: "nationality",
            message: LocalizedText(
              vi: "\(facts.foreignOfficials) trên \(facts.officials) thành viên chính thức là nước "
                + "ngoài; phải dưới \(limit)%.",
              en: "\(facts.foreignOfficials) of \(facts.officials) official members are foreign; "
                + "they must be below \(limit)%."),
            facts: [
              .officials(facts.officials),
              Fact(
                LocalizedText(vi: "thành viên chính thức nước ngoài", en: "foreign officials"),
                facts.foreignOfficials), .day(facts.regime.day),
            ], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Kết nạp thêm thành viên trong nước, hoặc đổi thành viên nước ngoài sang liên "
                + "kết.",
              en: "Take in more Vietnamese members, or make foreign ones associates."))
        ]
      })
  }
}

private func foreignOfficialsExample(
  _ vi: String, _ en: String, _ day: CivilDate, _ foreign: Int, of officials: Int,
  expected: [Severity]
) -> RuleExample<MemberCountFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MemberCountFacts(
      kind: .cooperative, day: day, officials: officials, foreignOfficials: foreign),
    expected: expected)
}
