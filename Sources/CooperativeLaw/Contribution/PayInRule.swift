extension Rule where Facts == ContributionFacts {
  /// What was promised is paid in within six months.
  public static var payIn: Rule {
    Rule(
      id: "contribution.pay-in",
      title: LocalizedText(vi: "Thời hạn góp đủ vốn", en: "Time to pay in"),
      explanation: LocalizedText(
        vi: """
          Phải góp đủ vốn trong 6 tháng kể từ ngày cấp giấy chứng nhận hoặc ngày kết nạp (từ \
          01/7/2013). Luật 2023 không tính thời gian vận chuyển tài sản và làm thủ tục chuyển quyền. \
          Góp chậm thì nhắc, không từ chối. Không áp dụng cho tổ hợp tác.
          """,
        en: """
          What was promised is paid in within 6 months of the certificate or of admission (since \
          2013-07-01). The 2023 law leaves out the time to bring in assets and transfer title. Late \
          payment is a warning, never refused. Groups are not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 17 khoản 3"), Citation(LawText.law2023, "Điều 74 khoản 4"),
        Citation("91/2015/QH13", "Điều 147, Điều 148"),
      ],
      examples: [
        example("Ngày cuối của hạn", "On the last day", CivilDate(2025, 7, 2), []),
        example("Chậm 1 ngày", "One day late", CivilDate(2025, 7, 3), [.warning]),
        example(
          "Ngày cuối rơi vào Chủ nhật, góp thứ Hai", "Last day a Sunday, paid on Monday",
          start: CivilDate(2024, 12, 15), CivilDate(2025, 6, 16), []),
        example(
          "Ngày cuối rơi vào Chủ nhật, góp thứ Ba", "Last day a Sunday, paid on Tuesday",
          start: CivilDate(2024, 12, 15), CivilDate(2025, 6, 17), [.warning]),
        example(
          "Năm chưa có lịch nghỉ", "A year without holidays in the data",
          start: CivilDate(2026, 9, 1), CivilDate(2027, 3, 2), [.note]),
        example("Tổ hợp tác", "A group", of: .group, CivilDate(2026, 1, 5), []),
        example(
          "Năm 2010, chưa rõ hạn", "In 2010, time not known", start: CivilDate(2009, 1, 5),
          CivilDate(2010, 1, 5), [.note]),
      ],
      judge: judgePayIn)
  }
}

private func example(
  _ vi: String, _ en: String, of kind: UnitKind = .cooperative,
  start: CivilDate = CivilDate(2025, 1, 2), _ day: CivilDate, _ expected: [Severity]
) -> RuleExample<ContributionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ContributionFacts(kind: kind, day: day, amount: 1, share: 1, startOfPayIn: start),
    expected: expected)
}

private func judgePayIn(_ facts: ContributionFacts) -> [Finding] {
  guard let start = facts.startOfPayIn, let rule = facts.regime.capital.payIn else { return [] }
  guard let period = rule.value else {
    return [
      .notKnown(
        "contribution.pay-in", LocalizedText(vi: "thời hạn góp đủ vốn", en: "The time to pay in"),
        by: rule.citation, regime: facts.regime, subject: facts.subject, field: "contributed_on")
    ]
  }
  return FilingTime(
    rule: "contribution.pay-in", event: start, filed: facts.day, period: period,
    citation: rule.citation, subject: facts.subject, field: "contributed_on"
  ).findings
}
