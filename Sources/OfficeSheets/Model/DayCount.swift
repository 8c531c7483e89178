/// Turns serial numbers and ISO dates into days of the count of 1900.
enum DayCount {
  /// The largest serial, 9999-12-31.
  private static let last = 2_958_465

  /// The date of a serial number; `nil` when it lies outside the calendar.
  static func date(serial: String, isFrom1904: Bool) -> SheetDate? {
    guard let value = Double(serial), value >= 0, value < Double(last + 1) else { return nil }
    var days = Int(value)
    var seconds = Int(((value - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    return SheetDate(
      serial: serial, days: days + (isFrom1904 ? SheetDate.offsetOf1904 : 0), seconds: seconds,
      isFrom1904: isFrom1904)
  }

  /// The date of `2020-01-05` or `2020-01-05T07:30:00`; `nil` before 1900 or when it is none.
  static func date(iso: String) -> SheetDate? {
    let halves = iso.split(separator: "T", maxSplits: 1)
    let parts = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1900...9999).contains(year), (1...12).contains(month),
      (1...length(of: month, year)).contains(day)
    else { return nil }
    // Day 60 is the 29 February 1900 that spreadsheets wrongly count.
    let sinceMarch = daysSince1900(year, month, day)
    let days = sinceMarch > 59 ? sinceMarch + 1 : sinceMarch
    let seconds = halves.count > 1 ? secondsOfDay(halves[1]) : 0
    guard let seconds else { return nil }
    let serial = ExactDecimal.text(of: Double(days) + Double(seconds) / 86_400) ?? "\(days)"
    return SheetDate(serial: serial, days: days, seconds: seconds, isFrom1904: false)
  }

  private static func daysSince1900(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400 - (1899 / 4 - 1899 / 100 + 1899 / 400)
    let months = (1..<month).reduce(0) { $0 + length(of: $1, year) }
    return (year - 1900) * 365 + leapDays + months + day
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func secondsOfDay(_ text: Substring) -> Int? {
    let parts = text.prefix { $0 != "." && $0 != "," && $0 != "Z" }.split(separator: ":")
    guard parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = Int(parts[2]), (0..<24).contains(hour), (0..<60).contains(minute),
      (0..<60).contains(second)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}
