/// When the yearly meeting of the members is to be held.
public enum MeetingDuty: Hashable, Sendable {
  /// So many months after the end of the financial year (năm tài chính).
  case monthsAfterFinancialYear(Int)
  /// At least once a year.
  case onceAYear

  /// The last day for the meeting on a financial year that ends on a day; where a meeting is held
  /// once a year, the last day of the year after it.
  public func deadline(ofYearEndingOn end: CivilDate) -> Deadline {
    switch self {
    case .monthsAfterFinancialYear(let months): .after(end, .months(months))
    case .onceAYear: .day(CivilDate(end.adding(days: 1).year, 12, 31))
    }
  }

  /// The yearly meeting over time; of a financial year, that of the day after its end counts.
  static func timeline(for kind: UnitKind) -> Timeline<Sourced<MeetingDuty>> {
    kind == .group ? ofGroups : ofCooperatives
  }

  /// What is asked on a day.
  public static func duty(of kind: UnitKind, on day: CivilDate) -> Sourced<MeetingDuty> {
    timeline(for: kind)[day] ?? .notKnown(in: LawBook.regime(for: kind, on: day).text)
  }

  private static let ofCooperatives = Timeline(steps: [
    .init(from: CivilDate(1997, 1, 1), Sourced<MeetingDuty>.notKnown(in: LawText.law1996)),
    .init(from: CivilDate(2004, 7, 1), .notKnown(in: LawText.law2003)),
    .init(
      from: CivilDate(2013, 7, 1),
      Sourced(.monthsAfterFinancialYear(3), Citation(LawText.law2012, "Điều 31 khoản 1"))),
    .init(
      from: CivilDate(2024, 7, 1),
      Sourced(.monthsAfterFinancialYear(4), .law2023("Điều 59 khoản 1"))),
  ])

  private static let ofGroups = Timeline(steps: [
    .init(from: CivilDate(2007, 11, 1), Sourced<MeetingDuty>.notKnown(in: LawText.decree151)),
    .init(
      from: CivilDate(2019, 11, 25),
      Sourced(.onceAYear, Citation(LawText.decree77, "Điều 20 khoản 1"))),
    .init(
      from: CivilDate(2026, 7, 23),
      Sourced(.onceAYear, .decree77("Điều 20 khoản 1", on: CivilDate(2026, 7, 23)))),
  ])
}
