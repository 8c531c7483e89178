/// The days off of State offices in one year, as announced.
public struct HolidayYear: Sendable {
  /// The year.
  public let year: Int
  /// Mondays to Fridays off: holidays, days given for a holiday at the weekend, swapped days.
  public let daysOff: Set<CivilDate>
  /// Saturdays and Sundays worked in exchange for a swapped day.
  public let workedWeekendDays: Set<CivilDate>
  /// The first day of the year whose standing is not settled; `nil` when the whole year is known.
  public let knownBefore: CivilDate?
  /// Where the days were announced.
  public let source: String

  /// Makes a year from its days, each written `MM-dd`.
  init(
    _ year: Int, off: [String], worked: [String] = [], knownBefore: String? = nil, source: String
  ) {
    let day = { (text: String) in CivilDate(iso: "\(year)-\(text)") }
    self.year = year
    daysOff = Set(off.compactMap(day))
    workedWeekendDays = Set(worked.compactMap(day))
    self.knownBefore = knownBefore.flatMap(day)
    self.source = source
  }
}
