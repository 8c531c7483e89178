/// A time that runs because of an event.
public struct StatusClock: Sendable, Hashable {
  /// What has to be done, or may not last longer.
  public let duty: StatusDuty
  /// How long.
  public let period: Period
  /// Where it stands.
  public let citation: Citation
  /// The first day it applies when the regime itself is older.
  public let since: CivilDate?

  /// Makes a clock.
  public init(_ duty: StatusDuty, _ period: Period, _ citation: Citation, since: CivilDate? = nil) {
    self.duty = duty
    self.period = period
    self.citation = citation
    self.since = since
  }

  /// The last day in time when its clock starts on a day; `nil` for times counted back from it.
  ///
  /// How long a suspension may last is no time to act in: it ends on its day, working or not.
  public func deadline(from start: CivilDate, calendar: WorkingCalendar = .vietnam) -> Deadline? {
    if duty.isOfSuspension, case .months(let months) = period {
      return .day(start.adding(months: months).adding(days: -1))
    }
    return duty.countsBack ? nil : Deadline.after(start, period, calendar: calendar)
  }
}
