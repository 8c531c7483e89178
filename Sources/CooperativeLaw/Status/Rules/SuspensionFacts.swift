/// A suspension of business and the notice of it.
public struct SuspensionFacts: Sendable {
  /// What is suspended.
  public let subject: StatusSubject
  /// The day the registry received the notice: it decides the law.
  public let noticeOn: CivilDate
  /// The days suspended; without an end when the notice names none.
  public let days: DateSpan
  /// The first day of the suspensions in a row that this one goes on from; `nil` when it is new.
  public let inRowSince: CivilDate?
  /// The end of the suspension notified last before it; `nil` when it is new.
  public let lastEnd: CivilDate?
  /// Whether a THT is registered.
  public let isRegistered: Bool

  /// Makes the facts from this suspension and the earlier ones, in any order.
  public init(
    subject: StatusSubject, noticeOn: CivilDate, days: DateSpan, earlier: [DateSpan] = [],
    isRegistered: Bool = true
  ) {
    self.subject = subject
    self.noticeOn = noticeOn
    self.days = days
    self.isRegistered = isRegistered
    let inRow = earlier.sorted { $0.start > $1.start }
      .reduce(into: days.start) { start, span in
        if let end = span.end, span.start < start, end >= start { start = span.start }
      }
    inRowSince = inRow < days.start ? inRow : nil
    lastEnd = inRow < days.start ? days.start : nil
  }

  /// The time of law for a duty on the day of the notice; `nil` when that law has none.
  func clock(_ duty: StatusDuty) -> StatusClock? {
    let regime = StatusRegime.of(subject, on: noticeOn, isRegistered: isRegistered)
    let isMore = inRowSince != nil
    return StatusTable.answer(
      subject, regime, isMore ? .suspended : .active, isMore ? .suspensionExtended : .suspended
    ).transition?.starts.first { $0.duty == duty }
  }
}
