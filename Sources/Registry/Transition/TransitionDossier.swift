public import CooperativeLaw

/// What is to be recorded of a duty of changing laws (chuyển tiếp).
public struct TransitionDossier: Sendable, Equatable, Encodable {
  /// The duty.
  public var duty: TransitionDuty
  /// Where the unit stands.
  public var state: TransitionState
  /// Since when; the effective day when not given.
  public var on: CivilDate?
  /// The papers it rests on, in words.
  public var evidence: String

  /// Makes a dossier.
  public init(
    duty: TransitionDuty, state: TransitionState, on: CivilDate? = nil, evidence: String = ""
  ) {
    self.duty = duty
    self.state = state
    self.on = on
    self.evidence = evidence
  }
}
