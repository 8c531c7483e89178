extension Rule where Facts == TransitionActFacts {
  /// A duty of changing laws is done only in the ways its article names.
  public static var transitionState: Rule {
    Rule(
      id: "transition.state",
      title: LocalizedText(vi: "Cách thực hiện chuyển tiếp", en: "Ways to do the duty"),
      explanation: LocalizedText(
        vi: """
          Theo Luật 2012: không trái luật thì tiếp tục, trái luật thì đăng ký lại hoặc chuyển loại \
          hình. Theo Luật 2023: điều lệ không phù hợp thì sửa; tổ hợp tác phải đăng ký thì đăng ký.
          """,
        en: """
          Law 2012: in line with the law a unit goes on, else it re-registers or takes another form. \
          Law 2023: a charter out of line is amended; a group that must register does so.
          """),
      citations: TransitionDuty.allCases.flatMap { [$0.citation, $0.exemption] }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      examples: [
        TransitionExamples.example(
          "Đăng ký lại", "Re-registered", TransitionExamples.facts(), []),
        TransitionExamples.example(
          "Sửa điều lệ thay cho đăng ký lại", "A charter amended instead",
          TransitionExamples.facts(.law2012, .amended), [.blocker]),
        TransitionExamples.example(
          "Ghi «chưa rõ»", "Recording “not known”",
          TransitionExamples.facts(.law2012, .notKnown), [.blocker]),
      ], judge: judgeState)
  }
}

private func judgeState(_ facts: TransitionActFacts) -> [Finding] {
  guard !facts.duty.states.contains(facts.state) else { return [] }
  let list = { (language: Language) in
    facts.duty.states.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: "; ")
  }
  return [
    facts.finding(
      "transition.state", facts.duty.citation.breach, field: "state",
      LocalizedText(
        vi: "«\(facts.state.label.vi)» không phải một cách thực hiện: \(facts.duty.label.vi).",
        en: "“\(facts.state.label.en)” is no way to do this: \(facts.duty.label.en)."),
      facts: [Fact(LocalizedText(vi: "tình trạng", en: "state"), facts.state.rawValue)],
      remedy: LocalizedText(
        vi: "Chọn một trong: \(list(.vi)).", en: "Choose one of: \(list(.en))."))
  ]
}
