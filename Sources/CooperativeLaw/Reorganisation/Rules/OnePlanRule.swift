extension Rule where Facts == ReorganisationFacts {
  /// A unit takes part in one open reorganisation at a time.
  public static var reorganisationOnePlan: Rule {
    Rule(
      id: "reorganisation.one-plan",
      title: LocalizedText(
        vi: "Mỗi đơn vị chỉ trong một phương án", en: "One open plan for a unit"),
      explanation: LocalizedText(
        vi: """
          Đơn vị đang trong một phương án tổ chức lại chưa hoàn thành thì chưa vào phương án khác: \
          tài sản, quyền, nghĩa vụ, thành viên chỉ chuyển được một lần.
          """,
        en: """
          A unit in a reorganisation that is not carried through takes part in no other: its \
          assets, rights, duties and members can only be handed on once.
          """),
      citations: [
        .law2012("Điều 52, Điều 53"), .law2023("Điều 92, Điều 93, Điều 94, Điều 95, Điều 108"),
      ],
      examples: [
        RuleExample(
          LocalizedText(vi: "Không trong phương án nào", en: "In no other plan"),
          ReorganisationExamples.facts(.merge), expected: []),
        example("Đơn vị tham gia còn trong phương án khác", "A source is in another plan") {
          $0.sources[0].openPlan = 7
        },
        example("Đơn vị nhận còn trong phương án khác", "The receiver is in another plan") {
          $0.results[0].openPlan = 7
        },
      ], judge: { facts in (facts.sources + facts.results).compactMap { busy($0, facts) } })
  }
}

private func busy(
  _ unit: ReorganisationFacts.Unit, _ facts: ReorganisationFacts
) -> Finding? {
  unit.openPlan.map { plan in
    Finding(
      rule: "reorganisation.one-plan", severity: facts.article.breach, subject: unit.name,
      message: LocalizedText(
        vi: "Đang trong phương án tổ chức lại số \(plan), chưa hoàn thành.",
        en: "It is in reorganisation \(plan), which is not carried through yet."),
      facts: [Fact(LocalizedText(vi: "phương án", en: "plan"), plan)],
      citations: [facts.article],
      remedy: LocalizedText(
        vi: "Hoàn thành hoặc hủy phương án số \(plan) trước.",
        en: "Complete or cancel reorganisation \(plan) first."))
  }
}

private func example(
  _ vi: String, _ en: String, change: (inout ReorganisationFacts) -> Void
) -> RuleExample<ReorganisationFacts> {
  var facts = ReorganisationExamples.facts(.merge)
  change(&facts)
  return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: [.blocker])
}
