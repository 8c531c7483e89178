extension Rule where Facts == YearlyReportFacts {
  /// Not too much is supplied to others than members.
  public static var outsideSupply: Rule {
    Rule(
      id: "figures.outside-supply",
      title: LocalizedText(
        vi: "Cung ứng cho khách hàng không phải thành viên", en: "Supply to non-members"),
      explanation: LocalizedText(
        vi: """
          Từ 15/9/2017 đến 30/6/2024: không quá 50% tổng giá trị. Từ 27/01/2014 đến 14/9/2017: nông \
          nghiệp 32%, phi nông nghiệp 50%. Luật 2023 để Điều lệ quy định. Hợp tác xã tạo việc làm xét \
          theo tiền lương, quỹ tín dụng nhân dân theo pháp luật tín dụng: không xét ở đây. Đơn vị lập \
          trước 01/7/2013 có đến 01/7/2016 để sắp xếp lại. Xét theo doanh thu của năm nên chỉ nhắc.
          """,
        en: """
          From 2017-09-15 to 2024-06-30: not more than 50% of the whole value. From 2014-01-27 to \
          2017-09-14: 32% in agriculture, else 50%. The 2023 law leaves it to the charter. \
          Job-creating cooperatives are measured by wages and credit funds by banking law: not \
          judged here. Units founded before 2013-07-01 had until 2016-07-01. Judged by the year's \
          revenue, so a warning only.
          """),
      citations: [
        Citation(LawText.decree193, "Điều 5 khoản 2 điểm a"),
        Citation(LawText.decree193, "Điều 5 khoản 2 (trước 15/9/2017)", confidence: .secondary),
      ],
      examples: supplyExamples, judge: judgeSupply)
  }
}

private let supplyExamples: [RuleExample<YearlyReportFacts>] = [
  example("Đúng 50%", "Just 50%", 2023, inside: 500, []),
  example("Hơn 50%", "More than 50%", 2023, inside: 499, [.warning]),
  example(
    "Năm 2017: đã thành 50%", "2017: 50% already", 2017, inside: 500, isAgricultural: true, []),
  example(
    "Năm 2016, nông nghiệp đúng 32%", "2016, agriculture, just 32%", 2016, inside: 680,
    isAgricultural: true, []),
  example(
    "Năm 2016, nông nghiệp hơn 32%", "2016, agriculture, more than 32%", 2016, inside: 679,
    isAgricultural: true, [.warning]),
  example(
    "Năm 2016, phi nông nghiệp 50%", "2016, not agriculture, 50%", 2016, inside: 500,
    isAgricultural: false, []),
  example("Năm 2016, chưa rõ lĩnh vực", "2016, sector not known", 2016, inside: 600, [.note]),
  example(
    "Năm 2016, chưa rõ lĩnh vực, hơn 50%", "2016, sector not known, more than 50%", 2016,
    inside: 499, [.warning]),
  example("Luật 2023 không đặt mức", "The 2023 law fixes none", 2024, inside: 0, []),
  example("Tạo việc làm", "Creates jobs", 2023, inside: 0, model: .job, []),
  example(
    "Lập trước Luật 2012, năm 2015", "Founded before the 2012 law, 2015", 2015, inside: 0,
    foundedOn: "2013-06-30", []),
  example(
    "Lập trước Luật 2012, năm 2016", "Founded before the 2012 law, 2016", 2016, inside: 0,
    foundedOn: "2013-06-30", [.warning]),
]

private func judgeSupply(_ facts: YearlyReportFacts) -> [Finding] {
  guard facts.kind != .group, facts.model != .job, !facts.isCreditFund,
    let rule = OutsideSupply.timeline[facts.lastDay], let cap = rule.value,
    let revenue = facts.figures[.revenue], let inside = facts.figures[.revenueFromMembers],
    revenue > 0, !hasTimeLeft(facts)
  else { return [] }
  let (outside, least) = (revenue - inside, min(cap.percent, cap.agriculturalPercent))
  let percent =
    facts.isAgricultural.map { $0 ? cap.agriculturalPercent : cap.percent } ?? cap.percent
  if exceeds(outside, revenue, percent) {
    return [finding(facts, .warning, rule.citation, outside, percent)]
  }
  guard facts.isAgricultural == nil, exceeds(outside, revenue, least) else { return [] }
  return [finding(facts, .note, rule.citation, outside, least)]
}

/// Compared without dividing, so that nothing is rounded; the parts of a revenue may be very large.
private func exceeds(_ outside: Int, _ revenue: Int, _ percent: Int) -> Bool {
  let (quotient, rest) = revenue.quotientAndRemainder(dividingBy: 100)
  let whole = quotient * percent
  return outside > whole + rest * percent / 100
}

/// Units of before the 2012 law had 36 months.
private func hasTimeLeft(_ facts: YearlyReportFacts) -> Bool {
  guard let founded = facts.foundedOn, founded < CivilDate(2013, 7, 1) else { return false }
  return facts.lastDay < CivilDate(2016, 7, 1)
}

private func finding(
  _ facts: YearlyReportFacts, _ severity: Severity, _ citation: Citation, _ outside: Int,
  _ percent: Int
) -> Finding {
  facts.finding(
    "figures.outside-supply", severity, about: [.revenueFromMembers, .revenue], by: citation,
    LocalizedText(
      vi: "Doanh thu ngoài thành viên \(outside) vượt \(percent)%"
        + (severity == .note ? " (mức của nông nghiệp; chưa rõ lĩnh vực)." : "."),
      en: "Revenue from non-members, \(outside), exceeds \(percent)%"
        + (severity == .note ? " (the measure of agriculture; the sector is not known)." : ".")),
    remedy: LocalizedText(
      vi: "Hỏi lại số liệu; nếu đúng, nhắc đơn vị về mức trong Điều lệ.",
      en: "Ask for the figures again; if right, remind the unit of the measure in its charter."))
}

private func example(
  _ vi: String, _ en: String, _ year: Int, inside: Int, isAgricultural: Bool? = nil,
  model: UnitModel? = nil, foundedOn: String? = nil, _ expected: [Severity]
) -> RuleExample<YearlyReportFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    YearlyReportFacts(
      subject: "HTX-00001", kind: .cooperative, year: year,
      foundedOn: foundedOn.map(StatusExamples.day), isAgricultural: isAgricultural, model: model,
      figures: YearlyFigures([.revenue: 1000, .revenueFromMembers: inside])), expected: expected)
}
