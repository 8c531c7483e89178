extension Rule where Facts == ActivityFacts {
  /// A notified suspension (tạm ngừng kinh doanh) and what was observed go together.
  public static var activityInSuspension: Rule {
    Rule(
      id: "activity.in-suspension",
      title: LocalizedText(
        vi: "Hoạt động thực tế khi đang tạm ngừng", en: "Activity during a suspension"),
      explanation: LocalizedText(
        vi: """
          Tình trạng pháp lý và hoạt động thực tế là hai việc: ghi nhận thực tế không đổi tình trạng. \
          Đang tạm ngừng mà vẫn hoạt động thì phải thông báo kinh doanh trở lại (từ 01/7/2024). Đã \
          thông báo tạm ngừng mà ngừng hoạt động thì không phải là ngừng mà không thông báo (Luật \
          2023); Luật 2012 không nói thời gian đó có tính là không hoạt động hay không.
          """,
        en: """
          Legal status and observed activity are two things: an observation changes no status. A \
          unit at work in a suspension has to notify its resumption (since 2024-07-01). One that \
          has stopped in a notified suspension has not stopped untold (2023 law); the 2012 law \
          does not say whether that time counts as not operating.
          """),
      citations: [
        .law2023("Điều 96 khoản 1"), .law2023("Điều 103 khoản 1 điểm b"),
        Citation(LawText.decree92, "Điều 62 khoản 1"),
        Citation(LawText.decree295, "Điều 63 khoản 1"),
        Citation(LawText.law2012, "Điều 54 khoản 2 điểm a"),
      ],
      examples: activityExamples, judge: judgeActivity)
  }
}

private let activityExamples: [RuleExample<ActivityFacts>] = [
  example(
    "Tạm ngừng mà vẫn hoạt động", "At work in a suspension", .active, .suspended, "2024-07-01",
    [.warning]),
  example(
    "Như trên, trước Luật 2023", "The same before the 2023 law", .active, .suspended, "2024-06-30",
    []),
  example(
    "Tổ hợp tác hoạt động trở lại", "A group works again", .workingAgain, .suspended, "2026-07-22",
    kind: .group, [.warning]),
  example(
    "Như trên, Nghị định 295", "The same by Decree 295", .workingAgain, .suspended, "2026-07-23",
    kind: .group, [.warning]),
  example(
    "Tạm ngừng và đã ngừng", "Stopped in a suspension", .stopped, .suspended, "2025-03-10", [.note]),
  example(
    "Như trên, Luật 2012", "The same by the 2012 law", .stopped, .suspended, "2020-03-10", [.note]),
  example(
    "Tổ hợp tác tạm ngừng và đã ngừng", "A group stopped in a suspension", .stopped, .suspended,
    "2025-03-10", kind: .group, []),
  example("Không tạm ngừng", "No suspension", .stopped, .active, "2025-03-10", []),
  example("Chưa rõ tình trạng", "Status not known", .active, nil, "2025-03-10", []),
]

private func judgeActivity(_ facts: ActivityFacts) -> [Finding] {
  guard facts.status == .suspended else { return [] }
  let isOf2023 = facts.observedOn >= CivilDate(2024, 7, 1)
  if facts.state.isWorking { return isOf2023 ? [atWork(facts)] : [] }
  return facts.kind == .group ? [] : [asNotified(facts, isOf2023)]
}

private func atWork(_ facts: ActivityFacts) -> Finding {
  let isOf295 = facts.observedOn >= CivilDate(2026, 7, 23)
  let ofGroups =
    isOf295
    ? Citation(LawText.decree295, "Điều 63 khoản 1")
    : Citation(LawText.decree92, "Điều 62 khoản 1")
  return finding(
    facts, .warning, facts.kind == .group ? ofGroups : .law2023("Điều 96 khoản 1"),
    LocalizedText(
      vi: "Đang tạm ngừng kinh doanh mà \(facts.state.label.vi).",
      en: "It is \(facts.state.label.en) while its business is suspended."),
    remedy: LocalizedText(
      vi: "Nếu đúng, đơn vị thông báo kinh doanh trở lại: htx unit resume.",
      en: "If so, the unit notifies its resumption: htx unit resume."))
}

private func asNotified(_ facts: ActivityFacts, _ isOf2023: Bool) -> Finding {
  finding(
    facts, .note,
    isOf2023
      ? .law2023("Điều 103 khoản 1 điểm b")
      : Citation(LawText.law2012, "Điều 54 khoản 2 điểm a"),
    isOf2023
      ? LocalizedText(
        vi: "Đơn vị đã thông báo tạm ngừng nên không phải là ngừng hoạt động mà không thông báo.",
        en: "Its suspension is notified, so it has not stopped without telling.")
      : LocalizedText(
        vi:
          "Đơn vị đã thông báo tạm ngừng; luật không nói thời gian này có tính là không hoạt động.",
        en: "Its suspension is notified; the law does not say whether this counts as not operating."
      ),
    remedy: LocalizedText(
      vi: "Không lấy riêng việc này làm căn cứ thu hồi hoặc giải thể.",
      en: "Take it alone as no ground for revocation or dissolution."))
}

private func finding(
  _ facts: ActivityFacts, _ severity: Severity, _ citation: Citation, _ message: LocalizedText,
  remedy: LocalizedText
) -> Finding {
  Finding(
    rule: "activity.in-suspension", severity: severity, subject: facts.subject, field: "state",
    message: message,
    facts: [Fact(LocalizedText(vi: "ngày ghi nhận", en: "observed on"), facts.observedOn)],
    citations: [citation], remedy: remedy)
}

private func example(
  _ vi: String, _ en: String, _ state: ActivityState, _ status: LegalStatus?, _ day: String,
  kind: UnitKind = .cooperative, _ expected: [Severity]
) -> RuleExample<ActivityFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ActivityFacts(
      subject: "HTX-00001", kind: kind, state: state, observedOn: StatusExamples.day(day),
      status: status), expected: expected)
}
