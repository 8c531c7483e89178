/// When a unit reports on its year, and over which days.
public struct AnnualReport: Hashable, Sendable {
  /// The month of the last day to report.
  public let dueMonth: Int
  /// The last day to report.
  public let dueDay: Int
  /// 0 when due within the year reported, 1 when due in the next.
  public let dueYearOffset: Int
  /// Whether the figures run from 15 December of the year before to 14 December.
  public let closesOnDecember14: Bool

  /// The last day to report on a year.
  public func dueDate(ofYear year: Int) -> CivilDate {
    CivilDate(year + dueYearOffset, dueMonth, dueDay)
  }

  /// The days that the figures of a year cover; `nil` where the text fixes none.
  public func window(ofYear year: Int) -> DateSpan? {
    guard closesOnDecember14 else { return nil }
    return DateSpan(from: CivilDate(year - 1, 12, 15), to: CivilDate(year, 12, 15))
  }
}

extension AnnualReport {
  static let december15 = AnnualReport(
    dueMonth: 12, dueDay: 15, dueYearOffset: 0, closesOnDecember14: true)
  static let january15 = AnnualReport(
    dueMonth: 1, dueDay: 15, dueYearOffset: 1, closesOnDecember14: false)

  /// The report of HTX and LHHTX over time.
  static let ofCooperatives = Timeline(steps: [
    .init(from: CivilDate(2013, 7, 1), .notKnown(in: LawText.circular03)),
    .init(
      from: CivilDate(2017, 9, 15),
      Sourced(january15, Citation(LawText.decree193, "Điều 23 khoản 1"))),
    .init(
      from: CivilDate(2019, 9, 16),
      Sourced(december15, Citation(LawText.circular03, "Điều 25 khoản 1, 5"))),
    .init(
      from: CivilDate(2024, 7, 1), Sourced(december15, Citation(LawText.circular09, "Điều 6"))),
  ])

  /// The report of THT over time.
  static let ofGroups = Timeline(steps: [
    .init(from: CivilDate(2007, 11, 1), .notKnown(in: LawText.decree151)),
    .init(
      from: CivilDate(2019, 11, 25),
      Sourced(december15, Citation(LawText.decree77, "Điều 29 khoản 1"))),
    .init(
      from: CivilDate(2024, 7, 1), Sourced(december15, Citation(LawText.circular09, "Điều 6"))),
  ])
}
