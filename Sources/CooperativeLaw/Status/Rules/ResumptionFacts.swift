/// The return to business after a suspension.
public struct ResumptionFacts: Sendable {
  /// What resumes.
  public let subject: StatusSubject
  /// The day the suspension was notified: the duty to confirm hangs on it.
  public let notifiedOn: CivilDate
  /// The end of the suspension as notified; `nil` when it was none.
  public let suspendedUntil: CivilDate?
  /// The day of the notice of resumption; `nil` when there was none.
  public let noticeOn: CivilDate?
  /// The first day of business.
  public let resumesOn: CivilDate
  /// The day the representative confirmed the resumption; `nil` when not confirmed.
  public let confirmedOn: CivilDate?
  /// Whether a THT is registered.
  public let isRegistered: Bool

  /// Makes the facts.
  public init(
    subject: StatusSubject, notifiedOn: CivilDate, suspendedUntil: CivilDate?,
    noticeOn: CivilDate?, resumesOn: CivilDate, confirmedOn: CivilDate? = nil,
    isRegistered: Bool = true
  ) {
    self.subject = subject
    self.notifiedOn = notifiedOn
    self.suspendedUntil = suspendedUntil
    self.noticeOn = noticeOn
    self.resumesOn = resumesOn
    self.confirmedOn = confirmedOn
    self.isRegistered = isRegistered
  }

  /// Whether it resumes before the end it had notified.
  var isEarly: Bool { suspendedUntil.map { resumesOn < $0 } ?? true }

  func clock(_ duty: StatusDuty, of event: StatusEvent, on day: CivilDate) -> StatusClock? {
    let regime = StatusRegime.of(subject, on: day, isRegistered: isRegistered)
    let status: LegalStatus = event == .resumed ? .suspended : .active
    return StatusTable.answer(subject, regime, status, event).transition?
      .starts.first { $0.duty == duty }
  }
}
