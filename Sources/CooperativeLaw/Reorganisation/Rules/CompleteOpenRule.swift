extension Rule where Facts == ReorganisationCancelFacts {
  /// Only a reorganisation that is still open is carried through.
  public static var completeOpenPlan: Rule {
    Rule(
      id: "reorganisation.complete-open",
      title: LocalizedText(
        vi: "Chỉ hoàn thành phương án còn mở", en: "Only an open plan is carried through"),
      explanation: LocalizedText(
        vi: "Phương án đã hoàn thành hoặc đã hủy thì không hoàn thành được nữa.",
        en: "A plan that is carried through or cancelled already cannot be carried through."),
      citations: [
        .law2012("Điều 52 khoản 4, Điều 53 khoản 3"),
        .law2023("Điều 92 khoản 3, Điều 93 khoản 1, Điều 94 khoản 1, Điều 95 khoản 3, Điều 108"),
      ],
      examples: [
        example("Còn mở", "Still open", []),
        example(
          "Đã hoàn thành", "Completed", completed: ReorganisationExamples.day, [.blocker]),
        example("Đã hủy", "Cancelled", cancelled: ReorganisationExamples.day, [.blocker]),
      ],
      judge: { facts in
        if let day = facts.cancelledOn {
          return [
            finding(
              facts,
              LocalizedText(
                vi: "Phương án đã hủy ngày \(day.slashed).", en: "The plan was cancelled on \(day)."
              ))
          ]
        }
        return facts.completedOn.map { day in
          [
            finding(
              facts,
              LocalizedText(
                vi: "Phương án đã hoàn thành ngày \(day.slashed).",
                en: "The plan was carried through on \(day)."))
          ]
        } ?? []
      })
  }
}

private func finding(_ facts: ReorganisationCancelFacts, _ message: LocalizedText) -> Finding {
  let citation = facts.kind.article(on: facts.day)
  return Finding(
    rule: "reorganisation.complete-open", severity: citation.breach, message: message,
    facts: [Fact(LocalizedText(vi: "phương án", en: "plan"), facts.number), .day(facts.day)],
    citations: [citation],
    remedy: LocalizedText(
      vi: "Xem phương án bằng htx reorganise show; cần làm lại thì lập phương án mới.",
      en: "See the plan with htx reorganise show; to do it again, make a new plan."))
}

private func example(
  _ vi: String, _ en: String, completed: CivilDate? = nil, cancelled: CivilDate? = nil,
  _ expected: [Severity]
) -> RuleExample<ReorganisationCancelFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ReorganisationCancelFacts(
      kind: .merge, day: ReorganisationExamples.day, completedOn: completed,
      cancelledOn: cancelled), expected: expected)
}
