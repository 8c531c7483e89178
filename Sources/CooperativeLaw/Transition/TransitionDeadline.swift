/// By when a duty of changing laws is to be done.
///
/// The laws give months "from the day in force". Whether that day counts is not said there: by it
/// the time ends a day earlier than by the Civil Code, which leaves the first day out and moves a
/// last day off to the next working day. Between the two readings nobody is called late.
public struct TransitionDeadline: Sendable, Hashable {
  /// The same day of the month that many months later.
  public let day: CivilDate
  /// In time by both readings up to this day.
  public let surelyInTime: CivilDate
  /// Late by both readings after this day.
  let lastReading: Deadline

  /// The deadline of a duty.
  public init(_ duty: TransitionDuty) {
    day = duty.since.adding(months: duty.months)
    surelyInTime = day.adding(days: -1)
    lastReading = Deadline.after(duty.since, duty.period)
  }

  /// Whether a day is too late; `nil` when the two readings differ.
  public func isMissed(on day: CivilDate) -> Bool? {
    if day <= surelyInTime { return false }
    return lastReading.isMissed(on: day) == true ? true : nil
  }
}
