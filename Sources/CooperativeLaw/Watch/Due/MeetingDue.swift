/// When HTX and LHHTX hold their annual general meeting (đại hội thành viên thường niên).
///
/// The time is that of ``MeetingDuty``; the financial year is taken to be the calendar year, as no
/// other is on record. Meetings of THT are not told to the registry and have no clock here.
public enum MeetingDue {
  /// The financial year whose meeting fell due last before a day, and the next.
  public static func years(for kind: UnitKind, on day: CivilDate) -> [DueYear] {
    DueYear.around(day, (day.year - 2...day.year).compactMap { dueYear($0, kind) })
  }

  /// The text that would tell the time, where it is not known on a day.
  public static func unknown(for kind: UnitKind, on day: CivilDate) -> DueUnknown? {
    guard kind != .group else { return nil }
    let duty = MeetingDuty.duty(of: kind, on: CivilDate(day.year, 1, 1))
    return duty.value == nil
      ? DueUnknown(kind: .meeting, unitKind: kind, citation: duty.citation) : nil
  }

  /// An annual meeting on these days that states no year closes a financial year.
  public static func days(of year: DueYear) -> DateSpan {
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
      by: year.last, year.citation,
      command: "htx meeting record \(unit) --kind annual --year \(year.year)")
  }

  private static func dueYear(_ year: Int, _ kind: UnitKind) -> DueYear? {
    let next = CivilDate(year + 1, 1, 1)
    let duty = MeetingDuty.duty(of: kind, on: next)
    guard kind != .group, let last = duty.value?.deadline(ofYearEndingOn: next.adding(days: -1))
    else { return nil }
    return DueYear(year: year, last: last, citation: duty.citation, foundedBefore: next)
  }
}
