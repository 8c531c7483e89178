extension Rule where Facts == RatingFacts {
  /// A unit is not rated for a reason that the scheme names.
  public static var ratingReason: Rule {
    Rule(
      id: "rating.reason",
      title: LocalizedText(vi: "Lý do không xếp loại", en: "The reason for not rating"),
      explanation: LocalizedText(
        vi: """
          Thông tư 01/2020/TT-BKHĐT: mới thành lập dưới 12 tháng, hoặc ngừng hoạt động trên 3 tháng \
          trong năm. Thông tư 09/2017/TT-BNNPTNT: chỉ trường hợp mới thành lập. Bộ tiêu chí của cơ \
          quan có thể thêm lý do. Lý do khác vẫn ghi được nhưng được nhắc.
          """,
        en: """
          Circular 01/2020/TT-BKHĐT: new, under 12 months, or stopped over 3 months in the year. \
          Circular 09/2017/TT-BNNPTNT: new only. An office's scheme may add reasons. Any other \
          reason is recorded with a warning.
          """),
      citations: [.circular01("Điều 8"), .circular09Agriculture("Điều 6 khoản 2")],
      examples: [
        example("Ngừng hoạt động", "Stopped", "stopped", .circular01, []),
        example(
          "Ngừng hoạt động, nông nghiệp", "Stopped, in agriculture", "stopped",
          .circular09Agriculture, [.warning]),
        example("Không nộp bảng điểm", "Sent nothing", "không nộp", .circular01, [.warning]),
        example("Sổ cũ: lý do bất kỳ", "Old books: any reason", "không nộp", .legacy, []),
      ],
      judge: { facts in
        let reasons = facts.scheme.reasons
        guard let reason = facts.entry.notRatedReason, !reasons.isEmpty,
          !reasons.contains(where: { $0.code == reason })
        else { return [] }
        let words = { (language: Language) in
          reasons.map { "\($0.code) (\($0.label[language]))" }.joined(separator: ", ")
        }
        let label = facts.scheme.label(ofReason: reason)
        return [
          facts.finding(
            "rating.reason", .warning, field: "not_rated_reason",
            LocalizedText(
              vi: "“\(label.vi)” không phải lý do không xếp loại theo \(facts.scheme.name.vi).",
              en: "“\(label.en)” is no reason for not rating by \(facts.scheme.name.en)."),
            by: facts.scheme.newness?.citation ?? facts.scheme.citation,
            remedy: LocalizedText(
              vi: "Lý do theo bộ tiêu chí: \(words(.vi)).", en: "Its reasons: \(words(.en))."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ reason: String, _ scheme: RatingScheme, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en, RatingExamples.facts(RatingEntry(notRatedReason: reason), scheme), expected)
}
