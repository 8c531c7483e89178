/// An observation of a unit's work beside its legal status on that day.
public struct ActivityFacts: Sendable {
  /// Whose work it is.
  public let subject: String
  /// The kind of unit.
  public let kind: UnitKind
  /// What was observed.
  public let state: ActivityState
  /// The day it was observed.
  public let observedOn: CivilDate
  /// The unit's legal status on that day; `nil` when not known.
  public let status: LegalStatus?

  /// Makes the facts.
  public init(
    subject: String, kind: UnitKind, state: ActivityState, observedOn: CivilDate,
    status: LegalStatus?
  ) {
    self.subject = subject
    self.kind = kind
    self.state = state
    self.observedOn = observedOn
    self.status = status
  }
}
