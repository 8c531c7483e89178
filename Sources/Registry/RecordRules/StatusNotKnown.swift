internal import CooperativeLaw

extension RecordRules {
  /// Without the law of the day nobody can say which status follows, so no event is recorded.
  static let statusNotKnown = Rule<TransitionFacts>(
    id: "record.status-not-known",
    title: LocalizedText(
      vi: "Luật của ngày đó chưa có trong dữ liệu", en: "The law of that day is not in the data"),
    explanation: LocalizedText(
      vi: """
        Chưa biết luật của ngày xảy ra, hoặc luật đó không nói về việc này, thì không suy ra được \
        tình trạng sau đó.
        """,
      en: """
        Where the law of the day is not known, or is silent on the event, the status that follows \
        cannot be told.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Luật 1996", en: "Law 1996"), facts(.law1996), expected: [.blocker]),
      RuleExample(
        LocalizedText(
          vi: "Tạm ngừng trước Thông tư 03/2014", en: "A suspension before Circular 03/2014"),
        facts(.law2012), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Luật 2023", en: "Law 2023"), facts(.decree295), expected: []),
    ],
    judge: { facts in
      let answer = StatusTable.answer(
        facts.subject, facts.regime, facts.state, facts.event.event)
      guard let refusal = answer.refusal, refusal.kind == .notKnown else { return [] }
      return [
        Finding(
          rule: "record.status-not-known", severity: .blocker, subject: facts.name,
          field: "status",
          message: LocalizedText(
            vi: "Chưa ghi được «\(facts.event.event.label.vi)» ngày \(facts.event.day.slashed). "
              + refusal.reason.vi,
            en: "«\(facts.event.event.label.en)» of \(facts.event.day) cannot be recorded. "
              + refusal.reason.en),
          facts: [Fact(LocalizedText(vi: "ngày", en: "day"), facts.event.day)], citations: [],
          remedy: LocalizedText(
            vi: "Nhập đơn vị từ sổ cũ với tình trạng đã biết, hoặc ghi ngày theo luật đã có.",
            en: "Import the unit with its known status, or record a day under a known law."))
      ]
    })

  private static func facts(_ regime: StatusRegime) -> TransitionFacts {
    TransitionFacts(
      name: "HTX-00001", subject: .cooperative, regime: regime, state: StatusState(.active),
      event: DatedStatusEvent(CivilDate(dayNumber: 12_177), .suspended))
  }
}
