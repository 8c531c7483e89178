/// A unit that needs the officer on one ground: why, since when, what stops it, what comes next.
public struct GroundFlag: Sendable, Hashable {
  /// The ground.
  public let ground: FlagGround
  /// How near it is.
  public let level: FlagLevel
  /// The day the state began; `nil` when it is not known.
  public let since: CivilDate?
  /// How long it must last; `nil` when it is a ground at once.
  public let period: Period?
  /// The day the ground is or was reached; `nil` when that is not known.
  public let reachedOn: CivilDate?
  /// How surely it is there.
  public let certainty: FlagCertainty
  /// What speaks for it.
  public let evidence: [FlagEvidence]
  /// What holds it; `nil` when nothing does.
  public let hold: FlagHold?
  /// The day the case on it was opened; `nil` while there is none.
  public let openedOn: CivilDate?
  /// The ground a case is opened on; `nil` when no case follows.
  public let follows: CaseGround?
  /// What lawfully comes next; `nil` when the texts name nothing.
  public let next: FlagStep?
  /// What would make it go away.
  public let cure: LocalizedText
  /// What the texts leave open.
  public let notes: [LocalizedText]
  /// Where the ground stands.
  public let citation: Citation

  /// Whether it asks for the officer: it is not held, and what it depends on is known.
  public var isRaised: Bool { level != .suspended && certainty != .notKnown }
}
