internal import CooperativeLaw

/// A year that figures are of.
struct ReportYearFacts: Sendable {
  let subject: String
  let year: Int
  let today: CivilDate
}

extension RecordRules {
  /// Figures are of a year that has begun.
  static let reportYear = Rule<ReportYearFacts>(
    id: "record.report-year",
    title: LocalizedText(vi: "Năm của số liệu", en: "Year of figures"),
    explanation: LocalizedText(
      vi: "Số liệu là của năm đã đến, từ năm 1990.",
      en: "Figures are of a year that has begun, from 1990 on."),
    citations: [],
    examples: [
      example("Năm nay", "This year", 2026, []),
      example("Năm sau", "Next year", 2027, [.blocker]),
      example("Năm 1990", "1990", 1990, []),
      example("Năm 1989", "1989", 1989, [.blocker]),
    ],
    judge: { facts in
      guard !(1990...facts.today.year).contains(facts.year) else { return [] }
      return [
        Finding(
          rule: "record.report-year", severity: .blocker, subject: facts.subject, field: "year",
          message: LocalizedText(
            vi: "Năm \(facts.year) không nằm trong khoảng 1990 đến \(facts.today.year).",
            en: "\(facts.year) is not a year from 1990 to \(facts.today.year)."),
          facts: [.typed("\(facts.year)")], citations: [],
          remedy: LocalizedText(
            vi: "Ghi năm của số liệu, bốn chữ số.", en: "Write the year of the figures."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ year: Int, _ expected: [Severity]
  ) -> RuleExample<ReportYearFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      ReportYearFacts(subject: "HTX-00001", year: year, today: CivilDate(dayNumber: 20_778)),
      expected: expected)
  }
}
