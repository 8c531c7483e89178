/// An event that is to be recorded, and what it meets.
public struct TransitionFacts: Sendable {
  /// How the unit is named.
  public let name: String
  /// What it is.
  public let subject: StatusSubject
  /// The regime of the day of the event.
  public let regime: StatusRegime
  /// The state it meets.
  public let state: StatusState
  /// The event.
  public let event: DatedStatusEvent

  /// Makes the facts.
  public init(
    name: String = "", subject: StatusSubject, regime: StatusRegime, state: StatusState,
    event: DatedStatusEvent
  ) {
    self.name = name
    self.subject = subject
    self.regime = regime
    self.state = state
    self.event = event
  }
}
