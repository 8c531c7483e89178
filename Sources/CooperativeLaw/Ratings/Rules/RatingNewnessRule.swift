extension Rule where Facts == RatingFacts {
  /// A unit that has not worked for 12 months is not rated, and only such a unit is called new.
  public static var ratingNewness: Rule {
    Rule(
      id: "rating.newness",
      title: LocalizedText(vi: "Đơn vị mới chưa đủ 12 tháng", en: "Under 12 months of operation"),
      explanation: LocalizedText(
        vi: """
          Mới thành lập và hoạt động chưa đủ 12 tháng thì không đánh giá, xếp loại. Thông tư \
          01/2020/TT-BKHĐT: tính đến ngày chấm điểm (không ghi thì 15/12), là cách hiểu, chỉ nhắc. \
          Thông tư 09/2017/TT-BNNPTNT: đủ 12 tháng trong năm, nên thành lập sau 01/01 của năm là \
          chưa đủ. Tính từ ngày đăng ký.
          """,
        en: """
          A unit that is new and has worked for less than 12 months is not rated. Circular \
          01/2020/TT-BKHĐT: up to the day of scoring (15 December if not told), which is a reading, \
          so it warns. Circular 09/2017/TT-BNNPTNT: 12 months within the year, so a unit founded \
          after 1 January of it has not. Counted from the day of registration.
          """),
      citations: [.circular01("Điều 8"), .circular09Agriculture("Điều 6 khoản 2")],
      examples: [
        example(
          "Đúng 12 tháng đến ngày chấm", "Exactly 12 months", CivilDate(2022, 12, 5), []),
        example("Thiếu một ngày", "A day short", CivilDate(2022, 12, 6), [.warning]),
        example(
          "Thành lập 29/02/2020, chấm 28/02/2021", "Founded on 2020-02-29, scored on 2021-02-28",
          CivilDate(2020, 2, 29), days: RatingExamples.scored(2021, 2, 28), []),
        example(
          "Thành lập 29/02/2020, chấm 27/02/2021", "Founded on 2020-02-29, scored on 2021-02-27",
          CivilDate(2020, 2, 29), days: RatingExamples.scored(2021, 2, 27), [.warning]),
        example(
          "Nông nghiệp, thành lập 01/01 của năm", "Agriculture, founded on 1 January",
          CivilDate(2023, 1, 1), by: .circular09Agriculture, []),
        example(
          "Nông nghiệp, thành lập 02/01 của năm", "Agriculture, founded on 2 January",
          CivilDate(2023, 1, 2), by: .circular09Agriculture, [.blocker]),
        example(
          "Ghi là mới nhưng đã đủ 12 tháng", "Called new after 12 months",
          CivilDate(2022, 12, 5), entry: RatingEntry(notRatedReason: "new"), [.warning]),
        example(
          "Ghi là mới, chưa đủ 12 tháng", "Called new, under 12 months",
          CivilDate(2022, 12, 6), entry: RatingEntry(notRatedReason: "new"), []),
        example("Chưa rõ ngày thành lập", "Founding not known", nil, [.note]),
        example(
          "Không xếp loại vì lý do khác", "Not rated for another reason",
          CivilDate(2022, 12, 6), entry: RatingEntry(notRatedReason: "stopped"), []),
        example("Sổ cũ", "Old books", CivilDate(2023, 12, 1), by: .legacy, []),
      ], judge: judgeNewness)
  }
}

private func example(
  _ vi: String, _ en: String, _ founded: CivilDate?,
  days: RatingFacts.Days = RatingExamples.agreed, by scheme: RatingScheme = .circular01,
  entry: RatingEntry = RatingEntry(grade: "fair"), _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en, RatingExamples.facts(entry, scheme, founded: founded, days: days), expected)
}

private func judgeNewness(_ facts: RatingFacts) -> [Finding] {
  let isCalledNew = facts.entry.notRatedReason == NotRated.new.rawValue
  guard facts.isGraded || isCalledNew, let newness = facts.scheme.newness,
    let end = facts.end(of: newness)
  else { return [] }
  guard let founded = facts.unit.foundedOn else {
    return [
      finding(
        facts, .note, newness,
        LocalizedText(
          vi: "Chưa rõ ngày thành lập nên không xét được 12 tháng hoạt động.",
          en: "The founding is not known, so the 12 months cannot be judged."), end)
    ]
  }
  let isNew = founded.adding(months: RatingScheme.monthsOfOperation) > end
  guard isNew != isCalledNew else { return [] }
  let day = founded.slashed
  return [
    finding(
      facts, newness.citation.breach, newness,
      isNew
        ? LocalizedText(
          vi: "Thành lập ngày \(day), chưa đủ 12 tháng hoạt động: không đánh giá, xếp loại.",
          en: "Founded on \(founded), under 12 months of operation: it is not rated.")
        : LocalizedText(
          vi: "Thành lập ngày \(day), đã đủ 12 tháng: không phải đơn vị mới.",
          en: "Founded on \(founded), 12 months have passed: it is not new."), end)
  ]
}

extension RatingFacts {
  /// The day on which the 12 months must have passed.
  fileprivate func end(of newness: RatingScheme.Newness) -> CivilDate? {
    switch newness {
    case .byScoring: scoring
    case .withinYear: wholeYear.end
    }
  }
}

private func finding(
  _ facts: RatingFacts, _ severity: Severity, _ newness: RatingScheme.Newness,
  _ message: LocalizedText, _ end: CivilDate
) -> Finding {
  facts.finding(
    "rating.newness", severity, field: facts.isGraded ? "grade" : "not_rated_reason", message,
    facts: [Fact(LocalizedText(vi: "tính đến", en: "counted to"), end)], by: newness.citation,
    remedy: LocalizedText(
      vi: "Ghi --not-rated new cho đơn vị mới; đơn vị đã đủ 12 tháng thì xếp loại.",
      en: "Record --not-rated new for a new unit; grade one that has worked for 12 months."))
}
