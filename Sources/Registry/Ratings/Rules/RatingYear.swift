internal import CooperativeLaw

/// The year of a rating beside today.
struct RatingYearFacts: Sendable {
  var subject = ""
  let year: Int
  let today: CivilDate
}

extension RecordRules {
  /// Nobody is rated for a year that has not begun, or for one before there were cooperatives' laws.
  static let ratingYear = Rule<RatingYearFacts>(
    id: "record.rating-year",
    title: LocalizedText(vi: "Năm xếp loại", en: "The year rated"),
    explanation: LocalizedText(
      vi: "Năm xếp loại từ 1990 đến năm nay; năm chưa đến thì chưa có gì để xếp loại.",
      en: "The year rated lies from 1990 to this year; a year to come has nothing to rate."),
    citations: [],
    examples: [
      example("Năm nay", "This year", 2026, []),
      example("Năm sau", "Next year", 2027, [.blocker]),
      example("Năm 1990", "1990", 1990, []),
      example("Năm 1989", "1989", 1989, [.blocker]),
    ],
    judge: { facts in
      guard !(1990...max(1990, facts.today.year)).contains(facts.year) else { return [] }
      return [
        Finding(
          rule: "record.rating-year", severity: .blocker, subject: facts.subject, field: "year",
          message: LocalizedText(
            vi: "Năm xếp loại không thể là \(facts.year).", en: "The year cannot be \(facts.year)."),
          facts: [.typed("\(facts.year)")], citations: [],
          remedy: LocalizedText(
            vi: "Ghi năm từ 1990 đến \(facts.today.year).",
            en: "Give a year from 1990 to \(facts.today.year)."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ year: Int, _ expected: [Severity]
  ) -> RuleExample<RatingYearFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      RatingYearFacts(year: year, today: CivilDate(dayNumber: 20_778)), expected: expected)
  }
}
