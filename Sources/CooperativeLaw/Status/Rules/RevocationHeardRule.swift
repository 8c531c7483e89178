extension Rule where Facts == RevocationFacts {
  /// Where the law calls the representative to explain, nothing is decided before that.
  public static var revocationHeard: Rule {
    Rule(
      id: "status.revocation-heard",
      title: LocalizedText(
        vi: "Giải trình trước khi thu hồi", en: "Explanation before a revocation"),
      explanation: LocalizedText(
        vi: """
          Từ 18/7/2024: ngừng hoạt động, không báo cáo, thiếu thành viên, vượt thành viên nước \
          ngoài, vượt vốn góp, không họp đại hội thì mời giải trình trước. Từ 01/8/2014 đến \
          30/6/2024: các trường hợp khoản 3 đến khoản 7 Điều 56, quyết định sau 10 ngày làm việc.
          """,
        en: """
          Since 2024-07-18 the representative is called first when the unit stopped, sent no \
          report, has too few or too many foreign members, is over the cap or held no meeting. \
          From 2014-08-01 to 2024-06-30: cases 3 to 7 of Article 56, decided after 10 working days.
          """),
      citations: [
        .circular03("Điều 19 khoản 3"), Citation(LawText.decree92, "Điều 53 khoản 2"),
        Citation(LawText.decree295, "Điều 54 khoản 2, Điều 56 khoản 3, Điều 65 khoản 3"),
      ],
      examples: [
        example(
          "Hết thời hạn giải trình", "After the term", .noReport, "2026-09-01", "2026-09-03", []),
        example(
          "Trong thời hạn giải trình", "Within the term", .noReport, "2026-09-04", "2026-09-04",
          [.blocker]),
        example("Chưa mời giải trình", "Nobody called", .noReport, nil, "2026-09-03", [.blocker]),
        example("Hồ sơ giả mạo", "Forged file", .forgedFounding, nil, "2026-09-03", []),
        example(
          "Năm 2020, sau 10 ngày làm việc", "In 2020, after 10 working days", .nameMisused,
          "2020-03-02", "2020-03-17", []),
        example(
          "Năm 2020, ngày thứ 10", "In 2020, on the tenth", .nameMisused, "2020-03-02",
          "2020-03-16", [.blocker]),
      ], judge: judgeHeard)
  }
}

private let heard: Set<RevocationGround> = [
  .stoppedUntold, .noReport, .tooFewMembers, .tooManyForeigners, .overCapitalCap,
  .noAnnualMeeting, .nameMisused, .prohibitedLine, .conditionMissing, .noTaxCode,
  .movedUnregistered,
]

private func judgeHeard(_ facts: RevocationFacts) -> [Finding] {
  let answer = StatusTable.answer(
    facts.subject, facts.regime, .active, .revoked(facts.ground))
  guard heard.contains(facts.ground), [.circular03, .decree92, .decree295].contains(facts.regime),
    let clock = answer.transition?.starts.first(where: {
      $0.duty == .explanationAwaited || $0.duty == .revocationDecided
    })
  else { return [] }
  guard let due = facts.explanationDueOn else {
    return [
      finding(
        facts, clock,
        LocalizedText(
          vi: "Chưa thông báo vi phạm và mời người đại diện giải trình.",
          en: "The breach was not notified and nobody was called to explain."))
    ]
  }
  let waits = clock.duty == .explanationAwaited
  let last = waits ? Deadline.after(due, clock.period) : .day(due)
  guard last.isMissed(on: facts.decidedOn) == false else { return [] }
  return [
    finding(
      facts, clock,
      LocalizedText(
        vi: "Quyết định khi chưa hết thời hạn giải trình.",
        en: "It is decided before the time to explain is over."))
  ]
}

private func finding(
  _ facts: RevocationFacts, _ clock: StatusClock, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "status.revocation-heard", severity: clock.citation.breach, message: message,
    facts: [
      Fact(LocalizedText(vi: "ngày quyết định", en: "day of the decision"), facts.decidedOn),
      Fact(LocalizedText(vi: "căn cứ", en: "ground"), facts.ground.rawValue),
    ], citations: [clock.citation],
    remedy: LocalizedText(
      vi: "Gửi thông báo vi phạm, hẹn giải trình, rồi mới quyết định.",
      en: "Notify the breach, set a time to explain, and decide after it."))
}

private func example(
  _ vi: String, _ en: String, _ ground: RevocationGround, _ due: String?, _ decided: String,
  _ expected: [Severity]
) -> RuleExample<RevocationFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    RevocationFacts(
      subject: .cooperative, ground: ground, since: StatusExamples.day("2018-01-01"),
      explanationDueOn: due.map(StatusExamples.day), decidedOn: StatusExamples.day(decided)),
    expected: expected)
}
