/// When HTX and LHHTX send the sheet by which they score themselves (bảng tự chấm điểm).
///
/// Circular 01/2020/TT-BKHĐT Điều 9, in force from 2020-04-01 until 2025-09-17; known from secondary
/// texts. People's credit funds are rated by the State Bank, and who has worked for less than 12
/// months is not rated.
public enum SelfScoreDue {
  /// The year that fell due last before a day, and the next.
  public static func years(on day: CivilDate) -> [DueYear] {
    DueYear.around(day, (day.year - 1...day.year).compactMap(dueYear))
  }

  /// The sheet of a unit that has not come.
  public static func item(_ unit: String, _ year: DueYear) -> DueItem {
    DueItem(
      .selfScore, of: unit,
      LocalizedText(
        vi: "Gửi bảng tự chấm điểm năm \(year.year)",
        en: "Send the self-score sheet of \(year.year)"),
      by: year.last, year.citation, command: "htx rating record \(unit) --year \(year.year)")
  }

  private static func dueYear(_ year: Int) -> DueYear? {
    let last = CivilDate(year, 12, 15)
    guard inForce.contains(last) else { return nil }
    return DueYear(
      year: year, last: .named(last),
      citation: Citation(LawText.circular01, "Điều 9", confidence: .secondary),
      foundedBefore: last.adding(months: -12).adding(days: 1))
  }

  private static let inForce = CivilDate(2020, 4, 1)..<CivilDate(2025, 9, 18)
}
