extension Rule where Facts == TransitionFacts {
  /// An event happens only where the table of statuses of its day allows it.
  public static var transition: Rule {
    Rule(
      id: "status.transition",
      title: LocalizedText(vi: "Việc được làm khi nào", en: "What may happen when"),
      explanation: LocalizedText(
        vi: """
          Mỗi việc chỉ ghi được khi tình trạng và thủ tục đang mở cho phép, theo luật của ngày xảy \
          ra. Chỗ luật chưa có trong dữ liệu thì chỉ nhắc.
          """,
        en: """
          An event is recorded only when the status and the open procedure allow it, by the law of \
          its day. Where that law is not in the data, it only says so.
          """),
      citations: [
        .law2012("Điều 52 đến Điều 56"), .circular03("Điều 15 đến Điều 19"),
        .law2023("Điều 92 đến Điều 104"), Citation(LawText.decree92, "Điều 27 và Điều 28"),
        Citation(LawText.decree295, "Điều 27 và Điều 28"), Citation(LawText.decree77, "Điều 14"),
      ],
      examples: [
        example("Tạm ngừng khi đang hoạt động", "Suspended while active", .active, .suspended, []),
        example(
          "Tạm ngừng khi đã giải thể", "Suspended once dissolved", .ended, .suspended, [.blocker]),
        example(
          "Luật 1996 chưa có trong dữ liệu", "Law 1996 not in the data", .active, .suspended,
          on: CivilDate(1999, 5, 3), [.note]),
      ], judge: judgeTransition)
  }
}

private func judgeTransition(_ facts: TransitionFacts) -> [Finding] {
  let answer = StatusTable.answer(facts.subject, facts.regime, facts.state, facts.event.event)
  switch answer {
  case .refusal(let refusal): return [refused(facts, refusal)]
  case .transition(let transition):
    return transition.note.map { [open(facts, transition, $0)] } ?? []
  }
}

private func refused(_ facts: TransitionFacts, _ refusal: StatusRefusal) -> Finding {
  Finding(
    rule: "status.transition", severity: refusal.kind == .notKnown ? .note : .blocker,
    subject: facts.name, field: "status",
    message: refusal.reason, facts: seen(facts), citations: [refusal.citation],
    remedy: LocalizedText(
      vi: "Xem tình trạng và thủ tục đang mở bằng htx unit show.",
      en: "See the status and open procedures with htx unit show."))
}

private func open(
  _ facts: TransitionFacts, _ transition: StatusTransition, _ note: LocalizedText
) -> Finding {
  Finding(
    rule: "status.transition", severity: .note, subject: facts.name, field: "status",
    message: note, facts: seen(facts), citations: transition.citations,
    remedy: LocalizedText(
      vi: "Đọc lại điều luật trước khi quyết định.", en: "Read the article before deciding."))
}

private func seen(_ facts: TransitionFacts) -> [Fact] {
  [
    Fact(LocalizedText(vi: "việc", en: "event"), facts.event.event.code),
    Fact(LocalizedText(vi: "ngày", en: "day"), facts.event.day),
    Fact(LocalizedText(vi: "tình trạng", en: "status"), facts.state.status.rawValue),
  ]
    + StatusProcedure.allCases.filter(facts.state.procedures.contains).map {
      Fact(LocalizedText(vi: "thủ tục đang mở", en: "open procedure"), $0.rawValue)
    } + [Fact(LocalizedText(vi: "luật", en: "law"), facts.regime.rawValue)]
}

private func example(
  _ vi: String, _ en: String, _ status: LegalStatus, _ event: StatusEvent,
  on day: CivilDate = CivilDate(2026, 9, 1), _ expected: [Severity]
) -> RuleExample<TransitionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    TransitionFacts(
      subject: .cooperative, regime: .of(.cooperative, on: day), state: StatusState(status),
      event: DatedStatusEvent(day, event)), expected: expected)
}
