extension Rule where Facts == RevocationFacts {
  /// A ground that needs time has lasted long enough.
  public static var revocationTerm: Rule {
    Rule(
      id: "status.revocation-term",
      title: LocalizedText(vi: "Đủ thời gian để thu hồi", en: "Time needed for a revocation"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024: ngừng không thông báo trên 12 tháng; không báo cáo, thiếu thành viên, vượt \
          vốn góp 12 tháng; vượt thành viên nước ngoài 6 tháng; không họp đại hội thường niên 18 \
          tháng; tổ hợp tác không báo cáo 30 ngày. Luật 2012: không mã số thuế, chuyển trụ sở 1 năm.
          """,
        en: """
          Since 2024-07-01: stopped untold for more than 12 months; no report, too few members or \
          over the capital cap for 12 months; too many foreign members for 6; no annual meeting \
          for 18; a group's missing report for 30 days. Law 2012: no tax code, moved, one year.
          """),
      citations: [
        .law2023("Điều 103 khoản 1"), .law2012("Điều 56 khoản 6, khoản 7"),
        Citation(LawText.decree295, "Điều 56 khoản 1, Điều 65 khoản 1"),
      ],
      examples: [
        example("Thiếu thành viên đúng 12 tháng", "12 months", .tooFewMembers, "2025-09-01", []),
        example("Thiếu một ngày", "A day short", .tooFewMembers, "2025-09-02", [.blocker]),
        example(
          "Ngừng đúng 12 tháng", "Stopped 12 months", .stoppedUntold, "2025-09-01", [.blocker]),
        example("Ngừng trên 12 tháng", "Stopped longer", .stoppedUntold, "2025-08-31", []),
        example("Không họp đúng 18 tháng", "18 months", .noAnnualMeeting, "2025-03-01", []),
        example("Chưa ghi từ khi nào", "Not stated since when", .overCapitalCap, nil, [.warning]),
        example("Tòa án quyết định", "Court decision", .courtDecision, nil, []),
      ], judge: judgeTerm)
  }
}

private func judgeTerm(_ facts: RevocationFacts) -> [Finding] {
  guard let term = facts.ground.term(for: facts.subject, facts.regime), let period = term.value
  else { return [] }
  let rule: RuleID = "status.revocation-term"
  guard let since = facts.since else {
    return [
      .notStated(
        rule, LocalizedText(vi: "vi phạm từ ngày nào", en: "since when it has lasted"),
        by: term.citation, facts: [.day(facts.decidedOn)])
    ]
  }
  let reached =
    switch period {
    case .months(let count): since.adding(months: count)
    case .days(let count), .workingDays(let count): since.adding(days: count)
    }
  // "Over 12 months" (trên 12 tháng) needs a day more than "for 12 months".
  let first = facts.ground == .stoppedUntold ? reached.adding(days: 1) : reached
  guard facts.decidedOn < first else { return [] }
  return [
    Finding(
      rule: rule, severity: term.citation.breach,
      message: LocalizedText(
        vi: "«\(facts.ground.label.vi)» từ \(since.slashed) chưa đủ \(period.text.vi).",
        en: "«\(facts.ground.label.en)» since \(since) has not lasted \(period.text.en)."),
      facts: [
        Fact(LocalizedText(vi: "từ ngày", en: "since"), since),
        Fact(LocalizedText(vi: "sớm nhất", en: "not before"), first),
      ], citations: [term.citation],
      remedy: LocalizedText(
        vi: "Chờ đến ngày \(first.slashed) và xem lại.", en: "Look again on \(first)."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ ground: RevocationGround, _ since: String?, _ expected: [Severity]
) -> RuleExample<RevocationFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    RevocationFacts(
      subject: .cooperative, ground: ground, since: since.map(StatusExamples.day),
      explanationDueOn: StatusExamples.day("2026-08-28"),
      decidedOn: StatusExamples.day("2026-09-01")), expected: expected)
}
