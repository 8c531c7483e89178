extension Rule where Facts == TransitionActFacts {
  /// What is said of a duty names the paper it rests on.
  public static var transitionEvidence: Rule {
    Rule(
      id: "transition.evidence",
      title: LocalizedText(vi: "Căn cứ của việc chuyển tiếp", en: "Papers behind the state"),
      explanation: LocalizedText(
        vi: """
          Nên ghi giấy tờ làm căn cứ (giấy chứng nhận mới, nghị quyết, biên bản rà soát); không ghi \
          thì nhắc. Luật không quy định loại giấy tờ.
          """,
        en: """
          Name the paper: a new certificate, a resolution, the minutes of a review. None is a \
          warning; the law does not name the paper.
          """),
      citations: TransitionDuty.allCases.map(\.citation),
      examples: [
        TransitionExamples.example(
          "Có căn cứ", "With a paper", TransitionExamples.facts(), []),
        TransitionExamples.example(
          "Không có căn cứ", "Without", TransitionExamples.facts(hasEvidence: false), [.warning]),
      ],
      judge: { facts in
        guard !facts.hasEvidence else { return [] }
        return [
          facts.finding(
            "transition.evidence", .warning, field: "evidence",
            LocalizedText(
              vi: "Chưa ghi căn cứ của «\(facts.state.label.vi)».",
              en: "No paper is named for “\(facts.state.label.en)”."),
            remedy: LocalizedText(
              vi: "Ghi số, ngày của giấy tờ vào --evidence.",
              en: "Give the paper's number and day with --evidence."))
        ]
      })
  }
}
