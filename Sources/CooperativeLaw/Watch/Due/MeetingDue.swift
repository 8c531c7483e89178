/// When HTX and LHHTX hold their annual general meeting (đại hội thành viên thường niên).
///
/// Law 23/2012/QH13 Điều 31 khoản 1: held within 3 months of the end of the financial year. Law
/// 17/2023/QH15 Điều 59 khoản 1: called within 4 months. The law of the end of that year counts;
/// the financial year is taken to be the calendar year, as no other is on record.
public enum MeetingDue {
  /// The financial year whose meeting fell due last before a day, and the next.
  public static func years(for kind: UnitKind, on day: CivilDate) -> [DueYear] {
    DueYear.around(day, (day.year - 2...day.year).compactMap { dueYear($0, kind) })
  }

  /// The text that would tell the time, where it is not known on a day.
  public static func unknown(for kind: UnitKind, on day: CivilDate) -> DueUnknown? {
    guard let rule = rule(day.year - 1, kind), rule.value == nil else { return nil }
    return DueUnknown(kind: .meeting, unitKind: kind, citation: rule.citation)
  }

  /// A meeting on these days is the annual one that follows a financial year.
  public static func days(after year: DueYear) -> DateSpan {
    let start = CivilDate(year.year + 1, 1, 1)
    return DateSpan(from: start, to: CivilDate(year.year + 2, 1, 1)) ?? DateSpan(from: start)
  }

  /// The meeting of a unit that is not on record.
  public static func item(_ unit: String, _ year: DueYear) -> DueItem {
    DueItem(
      .meeting, of: unit,
      LocalizedText(
        vi: "Họp đại hội thường niên, năm tài chính \(year.year)",
        en: "Hold the annual meeting, financial year \(year.year)"),
      by: year.last, year.citation, command: "htx meeting record \(unit)")
  }

  private static func rule(_ year: Int, _ kind: UnitKind) -> Sourced<Period>? {
    LawBook.regime(for: kind, on: CivilDate(year, 12, 31)).governance.annualMeeting
  }

  private static func dueYear(_ year: Int, _ kind: UnitKind) -> DueYear? {
    guard let rule = rule(year, kind), let period = rule.value else { return nil }
    return DueYear(
      year: year, last: Deadline.after(CivilDate(year, 12, 31), period), citation: rule.citation,
      foundedBefore: CivilDate(year + 1, 1, 1))
  }
}
