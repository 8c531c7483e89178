extension Rule where Facts == RatingFacts {
  /// A cooperative in agriculture that was fined in the year is weak.
  public static var ratingFine: Rule {
    Rule(
      id: "rating.fine",
      title: LocalizedText(vi: "Bị phạt trong năm thì xếp loại yếu", en: "Fined: weak"),
      explanation: LocalizedText(
        vi: """
          Thông tư 09/2017/TT-BNNPTNT: hợp tác xã bị xử phạt vi phạm hành chính trong hoạt động \
          trong năm thì xếp loại yếu, dù bao nhiêu điểm. Thông tư 01/2020/TT-BKHĐT không có quy \
          định này. Chưa ghi có bị phạt hay không thì nhắc.
          """,
        en: """
          Circular 09/2017/TT-BNNPTNT: a cooperative fined in the year for its operation is weak, \
          whatever its points. Circular 01/2020/TT-BKHĐT has no such rule. When nothing is said of \
          fines a note tells so.
          """),
      citations: [.circular09Agriculture("Điều 6 khoản 1 điểm d")],
      examples: [
        example("Bị phạt, xếp tốt", "Fined, good", fined: true, [.blocker]),
        example("Bị phạt, xếp yếu", "Fined, weak", fined: true, grade: "weak", []),
        example("Không bị phạt", "Not fined", fined: false, []),
        example("Chưa rõ có bị phạt", "Fines not told", fined: nil, [.note]),
        example("Thông tư 01/2020", "Circular 01/2020", fined: true, by: .circular01, []),
      ],
      judge: { facts in
        guard let fine = facts.scheme.fine, let forced = fine.value, let grade = facts.entry.grade,
          grade != forced, facts.entry.fined != false
        else { return [] }
        let label = facts.scheme.label(ofGrade: forced)
        return [facts.entry.fined == nil ? notTold(facts, fine, label) : breach(facts, fine, label)]
      })
  }
}

private func example(
  _ vi: String, _ en: String, fined: Bool?, grade: String = "good",
  by scheme: RatingScheme = .circular09Agriculture, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(RatingEntry(total: Points(90), grade: grade, fined: fined), scheme),
    expected)
}

private func breach(
  _ facts: RatingFacts, _ fine: Sourced<String>, _ label: LocalizedText
) -> Finding {
  facts.finding(
    "rating.fine", fine.citation.breach, field: "grade",
    LocalizedText(
      vi: "Bị xử phạt trong năm thì xếp loại \(label.vi).",
      en: "A unit fined in the year is graded \(label.en)."),
    facts: [Fact(LocalizedText(vi: "bị phạt", en: "fined"), true)], by: fine.citation,
    remedy: LocalizedText(
      vi: "Ghi loại \(label.vi), hoặc bỏ việc bị phạt nếu không đúng.",
      en: "Record \(label.en), or leave the fine out if there was none."))
}

private func notTold(
  _ facts: RatingFacts, _ fine: Sourced<String>, _ label: LocalizedText
) -> Finding {
  facts.finding(
    "rating.fine", .note, field: "fined",
    LocalizedText(
      vi: "Chưa ghi đơn vị có bị xử phạt trong năm hay không; nếu có thì xếp loại \(label.vi).",
      en: "Whether the unit was fined is not told; if it was, its grade is \(label.en)."),
    by: fine.citation,
    remedy: LocalizedText(
      vi: "Ghi --fined hoặc --no-fined.", en: "Say --fined or --no-fined."))
}
