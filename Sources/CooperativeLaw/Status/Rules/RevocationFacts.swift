/// A certificate that is to be revoked.
public struct RevocationFacts: Sendable {
  /// Whose certificate.
  public let subject: StatusSubject
  /// Why.
  public let ground: RevocationGround
  /// The day the state began that is the ground; `nil` when not stated.
  public let since: CivilDate?
  /// The day the representative was called to explain to; `nil` when nobody was called.
  public let explanationDueOn: CivilDate?
  /// The day of the decision.
  public let decidedOn: CivilDate
  /// The regime of statuses on that day.
  public let regime: StatusRegime

  /// Makes the facts.
  public init(
    subject: StatusSubject, ground: RevocationGround, since: CivilDate? = nil,
    explanationDueOn: CivilDate? = nil, decidedOn: CivilDate
  ) {
    self.subject = subject
    self.ground = ground
    self.since = since
    self.explanationDueOn = explanationDueOn
    self.decidedOn = decidedOn
    regime = StatusRegime.of(subject, on: decidedOn)
  }
}
