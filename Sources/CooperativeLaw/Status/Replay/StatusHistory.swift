/// An event with its day.
public struct DatedStatusEvent: Sendable, Hashable {
  /// The day it took effect: it decides the law.
  public let day: CivilDate
  /// What happened.
  public let event: StatusEvent

  /// Makes a dated event.
  public init(_ day: CivilDate, _ event: StatusEvent) {
    self.day = day
    self.event = event
  }
}

/// The statuses of a unit over time, replayed from its events by the law of each day.
public struct StatusHistory: Sendable {
  /// A run of days in one status.
  public struct Span: Sendable, Hashable {
    /// The status.
    public let status: LegalStatus
    /// The days.
    public let days: DateSpan
    /// The procedure that brought the status; `nil` when there is none.
    public let procedure: StatusProcedure?
    /// How the unit ended, when it did.
    public let endReason: EndReason?
  }

  /// An event that the table does not allow: it changed nothing.
  public struct Problem: Sendable, Hashable {
    /// The event.
    public let event: DatedStatusEvent
    /// The status it met.
    public let status: LegalStatus
    /// Why it is refused, with the article.
    public let refusal: StatusRefusal
  }

  /// An event that the table allowed, and what it did.
  public struct Step: Sendable, Hashable {
    /// The event.
    public let event: DatedStatusEvent
    /// What it did.
    public let transition: StatusTransition
    /// The status after it.
    public let status: LegalStatus
  }

  /// What it is a history of.
  public let subject: StatusSubject
  /// The statuses in order, without a gap.
  public private(set) var spans: [Span] = []
  /// Events that were allowed, in order.
  public private(set) var steps: [Step] = []
  /// Events that were refused.
  public private(set) var problems: [Problem] = []
  /// The state after the last event.
  public private(set) var state: StatusState

  private let certifiedOn: CivilDate?

  /// Replays events in the order of their days; of one day, in the order given.
  ///
  /// - Parameters:
  ///   - subject: What it is.
  ///   - start: The day it began: an earlier event is refused.
  ///   - state: The state it began in.
  ///   - certifiedOn: For a THT, the day of its certificate of registration, when it has one.
  ///   - events: What happened.
  public init(
    of subject: StatusSubject, from start: CivilDate, state: StatusState = StatusState(.active),
    certifiedOn: CivilDate? = nil, events: [DatedStatusEvent]
  ) {
    self.subject = subject
    self.state = state
    self.certifiedOn = certifiedOn
    var began = start
    let inOrder = events.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    for event in inOrder.map(\.element) { replay(event, began: &began, start: start) }
    close(from: began, to: nil, as: self.state)
  }

  /// The status on a day; `nil` before it began.
  public func status(on day: CivilDate) -> LegalStatus? {
    spans.last { $0.days.contains(day) }?.status
  }

  private mutating func replay(
    _ event: DatedStatusEvent, began: inout CivilDate, start: CivilDate
  ) {
    let before = state
    switch answer(to: event, start: start) {
    case .refusal(let refusal):
      problems.append(Problem(event: event, status: state.status, refusal: refusal))
    case .transition(let transition):
      state.apply(transition)
      steps.append(Step(event: event, transition: transition, status: state.status))
      guard state.status != before.status || state.procedure != before.procedure else { return }
      close(from: began, to: event.day, as: before)
      began = event.day
    }
  }

  private func answer(to event: DatedStatusEvent, start: CivilDate) -> StatusAnswer {
    let isRegistered = certifiedOn.map { event.day >= $0 } ?? (subject != .group)
    let regime = StatusRegime.of(subject, on: event.day, isRegistered: isRegistered)
    guard event.day >= start else {
      return .refusal(
        StatusRefusal(
          kind: .notLawful,
          reason: LocalizedText(
            vi: "Sự kiện ngày \(event.day.slashed) trước ngày bắt đầu \(start.slashed).",
            en: "The event of \(event.day) is before the beginning on \(start)."),
          citation: regime.text))
    }
    return StatusTable.answer(subject, regime, state, event.event)
  }

  private mutating func close(from start: CivilDate, to end: CivilDate?, as state: StatusState) {
    guard let days = DateSpan(from: start, to: end) else { return }
    spans.append(
      Span(
        status: state.status, days: days, procedure: state.procedure, endReason: state.endReason))
  }
}
