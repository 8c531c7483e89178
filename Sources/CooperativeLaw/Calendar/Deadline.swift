/// The last day on which something is in time.
///
/// Civil Code 91/2015/QH13 Điều 147-148: the day of the event is not counted, and a last day on
/// which offices are closed moves to the next working day.
public enum Deadline: Hashable, Sendable {
  /// The day.
  case day(CivilDate)
  /// The holidays needed are not known; the last day is this one or a later one.
  case notKnown(noEarlierThan: CivilDate)

  /// The last day of a period that begins with an event.
  public static func after(
    _ event: CivilDate, _ period: Period, calendar: WorkingCalendar = .vietnam
  ) -> Deadline {
    switch period {
    case .workingDays(let count): counting(count, workingDaysAfter: event, calendar)
    case .days(let count): workingDay(from: event.adding(days: count), calendar)
    case .months(let count): workingDay(from: event.adding(months: count), calendar)
    }
  }

  /// Whether a day is too late; `nil` when that cannot be told.
  public func isMissed(on day: CivilDate) -> Bool? {
    switch self {
    case .day(let last): day > last
    case .notKnown(let earliest): day <= earliest ? false : nil
    }
  }

  /// How many days too late a day is: 0 in time, `nil` when that cannot be told.
  public func daysLate(on day: CivilDate) -> Int? {
    switch self {
    case .day(let last): max(0, day.dayNumber - last.dayNumber)
    case .notKnown(let earliest): day <= earliest ? 0 : nil
    }
  }

  private static func counting(
    _ count: Int, workingDaysAfter event: CivilDate, _ calendar: WorkingCalendar
  ) -> Deadline {
    var day = event
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      switch calendar.kind(of: day) {
      case .working: left -= 1
      case .off: break
      case .notKnown: return .notKnown(noEarlierThan: event.adding(days: count))
      }
    }
    return .day(day)
  }

  private static func workingDay(from last: CivilDate, _ calendar: WorkingCalendar) -> Deadline {
    var day = last
    while calendar.kind(of: day) == .off { day = day.adding(days: 1) }
    return calendar.kind(of: day) == .working ? .day(day) : .notKnown(noEarlierThan: day)
  }
}
