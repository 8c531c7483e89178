extension Rule where Facts == TransitionActFacts {
  /// Nobody does a duty of a law before the law is in force.
  public static var transitionDay: Rule {
    Rule(
      id: "transition.day",
      title: LocalizedText(vi: "Ngày thực hiện chuyển tiếp", en: "The day of the duty"),
      explanation: LocalizedText(
        vi: "Thời hạn tính từ ngày luật có hiệu lực: 01/7/2013 (Luật 2012), 01/7/2024 (Luật 2023).",
        en: "The time runs from the day the law is in force: 2013-07-01 and 2024-07-01."),
      citations: TransitionDuty.allCases.map(\.citation),
      examples: [
        TransitionExamples.example(
          "Ngày 30/6/2013", "On 2013-06-30", TransitionExamples.facts(on: CivilDate(2013, 6, 30)),
          [.blocker]),
        TransitionExamples.example(
          "Ngày 01/7/2013", "On 2013-07-01", TransitionExamples.facts(on: CivilDate(2013, 7, 1)),
          []),
      ],
      judge: { facts in
        guard facts.on < facts.duty.since else { return [] }
        return [
          facts.finding(
            "transition.day", facts.duty.citation.breach, field: "on",
            LocalizedText(
              vi: "Ngày \(facts.on.slashed) trước khi luật có hiệu lực "
                + "(\(facts.duty.since.slashed)).",
              en: "\(facts.on) is before the law is in force (\(facts.duty.since))."),
            facts: [
              Fact(
                LocalizedText(vi: "luật có hiệu lực từ", en: "law in force from"),
                facts.duty.since)
            ],
            remedy: LocalizedText(
              vi: "Ghi ngày thực hiện từ \(facts.duty.since.slashed) trở đi.",
              en: "Give a day from \(facts.duty.since) on."))
        ]
      })
  }
}
