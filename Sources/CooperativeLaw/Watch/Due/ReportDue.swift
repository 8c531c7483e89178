/// When units report on their year (báo cáo tình hình hoạt động hằng năm).
///
/// Decree 193/2013/NĐ-CP Điều 23; Circular 03/2014/TT-BKHĐT Điều 25; Decree 77/2019/NĐ-CP Điều 29;
/// Circular 09/2024/TT-BKHĐT Điều 6: see ``AnnualReport``.
public enum ReportDue {
  /// The year that fell due last before a day, and the next.
  public static func years(for kind: UnitKind, on day: CivilDate) -> [DueYear] {
    DueYear.around(day, (day.year - 2...day.year + 1).compactMap { dueYear($0, kind) })
  }

  /// The text that would tell the last day, where it is not known on a day.
  public static func unknown(for kind: UnitKind, on day: CivilDate) -> DueUnknown? {
    let rule = LawBook.regime(for: kind, on: day).annualReport
    return rule.value == nil
      ? DueUnknown(kind: .report, unitKind: kind, citation: rule.citation) : nil
  }

  /// The report of a unit that has not come.
  public static func item(_ unit: String, _ year: DueYear) -> DueItem {
    DueItem(
      .report, of: unit,
      LocalizedText(
        vi: "Gửi báo cáo hoạt động năm \(year.year)", en: "Send the report on \(year.year)"),
      by: year.last, year.citation, command: "htx annual-report record \(unit) --year \(year.year)")
  }

  /// A rule counts for the years whose last day it was in force on.
  private static func dueYear(_ year: Int, _ kind: UnitKind) -> DueYear? {
    let timeline = kind == .group ? AnnualReport.ofGroups : AnnualReport.ofCooperatives
    return timeline.stretches.lazy.compactMap { stretch -> DueYear? in
      guard let rule = stretch.value, let report = rule.value,
        stretch.span.contains(report.dueDate(ofYear: year))
      else { return nil }
      return DueYear(
        year: year, last: .named(report.dueDate(ofYear: year)), citation: rule.citation,
        foundedBefore: report.window(ofYear: year)?.end ?? CivilDate(year + 1, 1, 1))
    }.first
  }
}
