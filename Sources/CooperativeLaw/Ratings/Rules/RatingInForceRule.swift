extension Rule where Facts == RatingFacts {
  /// The scheme is in force when the year is scored.
  public static var ratingInForce: Rule {
    Rule(
      id: "rating.in-force",
      title: LocalizedText(vi: "Bộ tiêu chí còn hiệu lực", en: "The scheme is in force"),
      explanation: LocalizedText(
        vi: """
          Thông tư 01/2020/TT-BKHĐT có hiệu lực từ 01/4/2020 đến hết 17/9/2025; chấm điểm vào tháng \
          12 của chính năm đó, nên dùng được cho các năm 2020 đến 2024. Thông tư 09/2017/TT-BNNPTNT \
          từ 31/5/2017; chấm điểm trong quý I năm sau, nên từ năm 2017. Việc bãi bỏ chưa đọc văn \
          bản gốc, năm áp dụng là suy ra: chỉ nhắc.
          """,
        en: """
          Circular 01/2020/TT-BKHĐT is in force from 2020-04-01 to 2025-09-17 and scores in \
          December of the year itself: for the years 2020 to 2024. Circular 09/2017/TT-BNNPTNT is \
          in force from 2017-05-31 and scores in the first quarter after the year: from 2017 on. \
          The repeal is known from a portal, the years are derived: these warn.
          """),
      citations: [
        .circular01("hiệu lực thi hành"), RatingScheme.circular01.until.citation,
        .circular09Agriculture("Điều 8 khoản 1"),
      ],
      examples: [
        example("Năm 2020", "Of 2020", 2020, []),
        example("Năm 2019", "Of 2019", 2019, [.warning]),
        example("Năm 2024", "Of 2024", 2024, []),
        example("Năm 2025", "Of 2025", 2025, [.warning]),
        example(
          "Năm 2024, chấm ngày 17/9/2025", "Of 2024, scored on 2025-09-17", 2024,
          days: RatingExamples.scored(2025, 9, 17), []),
        example(
          "Năm 2024, chấm ngày 18/9/2025", "Of 2024, scored on 2025-09-18", 2024,
          days: RatingExamples.scored(2025, 9, 18), [.warning]),
        example(
          "Nông nghiệp, năm 2017", "Agriculture, of 2017", 2017, by: .circular09Agriculture, []),
        example(
          "Nông nghiệp, năm 2016", "Agriculture, of 2016", 2016, by: .circular09Agriculture,
          [.warning]),
        example(
          "Nông nghiệp, chấm ngày 30/5/2017", "Agriculture, scored on 2017-05-30", 2016,
          days: RatingExamples.scored(2017, 5, 30), by: .circular09Agriculture, [.blocker]),
        example("Sổ cũ, năm 2009", "Old books, of 2009", 2009, by: .legacy, []),
      ], judge: judgeInForce)
  }
}

private func example(
  _ vi: String, _ en: String, _ year: Int, days: RatingFacts.Days = RatingFacts.Days(),
  by scheme: RatingScheme = .circular01, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en, RatingExamples.facts(RatingEntry(total: Points(70)), scheme, year: year, days: days),
    expected)
}

private func judgeInForce(_ facts: RatingFacts) -> [Finding] {
  if let scored = facts.days.scoredOn, let bound = facts.scheme.bound(passedBy: scored) {
    return [outOfForce(facts, scored, bound, isDerived: false)]
  }
  // The year counts by the day on which it is scored at the latest, which the text does not say.
  guard let due = facts.scheme.due?.date(ofYear: facts.year),
    let bound = facts.scheme.bound(passedBy: due)
  else { return [] }
  return [outOfForce(facts, due, bound, isDerived: true)]
}

extension RatingScheme {
  /// The bound of its time in force that a day lies beyond; `nil` when it is in force, or not known not to be.
  fileprivate func bound(passedBy day: CivilDate) -> Citation? {
    if let from = from.value, day < from { return self.from.citation }
    if let until = until.value, day >= until { return self.until.citation }
    return nil
  }
}

private func outOfForce(
  _ facts: RatingFacts, _ day: CivilDate, _ citation: Citation, isDerived: Bool
) -> Finding {
  facts.finding(
    "rating.in-force", isDerived ? .warning : citation.breach,
    field: isDerived ? "year" : "scored_on",
    isDerived
      ? LocalizedText(
        vi: "\(facts.scheme.name.vi) không còn hoặc chưa có hiệu lực khi chấm điểm năm "
          + "\(facts.year) (\(day.slashed)).",
        en: "\(facts.scheme.name.en) is not in force when \(facts.year) is scored (\(day)).")
      : LocalizedText(
        vi: "\(facts.scheme.name.vi) không có hiệu lực ngày chấm điểm \(day.slashed).",
        en: "\(facts.scheme.name.en) is not in force on the day of scoring, \(day)."),
    facts: [Fact(LocalizedText(vi: "ngày chấm điểm", en: "day of scoring"), day)], by: citation,
    remedy: LocalizedText(
      vi: "Chọn bộ tiêu chí khác (rating scheme list) hoặc nạp bộ tiêu chí của cơ quan.",
      en: "Choose another scheme (rating scheme list), or add the office's own."))
}
