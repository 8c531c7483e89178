/// Cases of the rules on ratings.
enum RatingExamples {
  static func example(
    _ vi: String, _ en: String, _ facts: RatingFacts, _ expected: [Severity]
  ) -> RuleExample<RatingFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }

  /// A cooperative founded in 2010, rated by Circular 01/2020 for 2023, unless said otherwise.
  static func facts(
    _ entry: RatingEntry = RatingEntry(total: Points(70)), _ scheme: RatingScheme = .circular01,
    year: Int = 2023, kind: UnitKind = .cooperative,
    founded: CivilDate? = CivilDate(2010, 5, 4), days: RatingFacts.Days = agreed,
    isCreditFund: Bool = false, isAgricultural: Bool? = true, stops: [DateSpan] = []
  ) -> RatingFacts {
    RatingFacts(
      year: year, scheme: scheme, entry: entry, days: days,
      unit: RatingFacts.Unit(
        kind: kind, foundedOn: founded, isCreditFund: isCreditFund,
        isAgricultural: isAgricultural, stops: stops))
  }

  /// Agreed by both boards; the days are in order.
  static let agreed = RatingFacts.Days(
    scoredOn: CivilDate(2023, 12, 5), agreedByBoardOn: CivilDate(2023, 12, 6),
    agreedByControlOn: CivilDate(2023, 12, 7))

  /// Scored on a day, and nothing else told.
  static func scored(_ year: Int, _ month: Int, _ day: Int) -> RatingFacts.Days {
    RatingFacts.Days(scoredOn: CivilDate(year, month, day))
  }

  /// Points in hundredths.
  static func points(_ hundredths: Int) -> Points { Points(hundredths: hundredths) }

  /// The days from one to before another; unlike a mistyped pair, one that has days.
  static func days(_ start: CivilDate, _ end: CivilDate) -> DateSpan {
    DateSpan(from: start, to: end) ?? DateSpan(from: start)
  }
}
