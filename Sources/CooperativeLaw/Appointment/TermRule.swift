extension Rule where Facts == AppointmentFacts {
  /// A term of office is as long as the law allows.
  public static var term: Rule {
    Rule(
      id: "appointment.term",
      title: LocalizedText(vi: "Nhiệm kỳ", en: "Term of office"),
      explanation: LocalizedText(
        vi: """
          Nhiệm kỳ hội đồng quản trị và ban kiểm soát: từ 2 đến 5 năm (Luật 2012), nhiều nhất 5 năm \
          (từ 01/7/2024; cả giám đốc và kiểm soát viên trong quản trị rút gọn). Bầu thay giữa nhiệm \
          kỳ theo phần còn lại, nên nhiệm kỳ ngắn chỉ nhắc. Chưa ghi đủ hai ngày thì không xét.
          """,
        en: """
          The board and control board sit 2 to 5 years (2012 law), at most 5 years (since \
          2024-07-01; so do the director and controller with reduced organs). Who is elected in \
          mid-term serves the rest, so a short term is a warning. Nothing is judged unless both \
          days are entered.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 35 khoản 2, Điều 39 khoản 3"),
        Citation(
          LawText.law2023, "Điều 65 khoản 2, Điều 69 khoản 1, Điều 71 khoản 2, Điều 72 khoản 2"),
      ],
      examples: [
        example(
          "Đúng 5 năm", "Exactly 5 years", CivilDate(2020, 1, 1), to: CivilDate(2024, 12, 31),
          []),
        example(
          "Quá 5 năm một ngày", "One day above 5 years", CivilDate(2020, 1, 1),
          to: CivilDate(2025, 1, 1), [.blocker]),
        example(
          "Đúng 2 năm", "Exactly 2 years", CivilDate(2020, 1, 1), to: CivilDate(2021, 12, 31),
          []),
        example(
          "Thiếu 2 năm một ngày", "One day below 2 years", CivilDate(2020, 1, 1),
          to: CivilDate(2021, 12, 30), [.warning]),
        example(
          "1 năm, từ 01/7/2024", "One year from 2024-07-01", CivilDate(2024, 7, 1),
          to: CivilDate(2025, 6, 30), []),
        example(
          "Kết thúc trước khi bắt đầu", "Ends before it begins", CivilDate(2024, 7, 1),
          to: CivilDate(2024, 6, 30), [.blocker]),
      ],
      judge: judgeTerm)
  }
}

private func example(
  _ vi: String, _ en: String, _ start: CivilDate, to end: CivilDate, _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(
      kind: .cooperative, day: start, role: .chair, termStart: start, termEnd: end),
    expected: expected)
}

private func judgeTerm(_ facts: AppointmentFacts) -> [Finding] {
  guard let start = facts.termStart, let end = facts.termEnd, let rule = facts.termRule,
    let limits = rule.value
  else { return [] }
  let latest = start.adding(months: limits.maximumMonths).adding(days: -1)
  let earliest = limits.minimumMonths.map { start.adding(months: $0).adding(days: -1) }
  if end < start || end > latest {
    return [
      termFinding(
        facts, rule.citation.breach, rule.citation,
        LocalizedText(
          vi: "Nhiệm kỳ từ \(start.slashed) chỉ có thể kết thúc đến hết \(latest.slashed).",
          en: "A term from \(start) can only end by \(latest)."))
    ]
  }
  guard let earliest, end < earliest else { return [] }
  return [
    termFinding(
      facts, .warning, rule.citation,
      LocalizedText(
        vi: "Nhiệm kỳ ngắn hơn \((limits.minimumMonths ?? 0) / 12) năm.",
        en: "The term is shorter than \((limits.minimumMonths ?? 0) / 12) years."))
  ]
}

private func termFinding(
  _ facts: AppointmentFacts, _ severity: Severity, _ citation: Citation, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "appointment.term", severity: severity, subject: facts.holder, message: message,
    facts: [
      Fact(LocalizedText(vi: "bắt đầu", en: "start"), facts.termStart?.description ?? ""),
      Fact(LocalizedText(vi: "kết thúc", en: "end"), facts.termEnd?.description ?? ""),
    ], citations: [citation],
    remedy: LocalizedText(
      vi: "Sửa ngày kết thúc theo điều lệ; nếu bầu thay thì ghi theo nhiệm kỳ còn lại.",
      en: "Correct the last day by the charter; who replaces somebody serves the rest."))
}

extension AppointmentFacts {
  /// The limits of the term of this office; `nil` where the regime fixes none.
  fileprivate var termRule: Sourced<TermLimits>? { regime.governance.term(of: role) }
}
