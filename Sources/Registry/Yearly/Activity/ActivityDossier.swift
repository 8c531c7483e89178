public import CooperativeLaw

/// What was observed of a unit's work (hoạt động thực tế), as it is typed.
public struct ActivityDossier: Sendable, Equatable, Encodable {
  /// What was observed.
  public var state: ActivityState
  /// Who observed it.
  public var source: ActivitySource
  /// The day of the observation; the effective day when not given.
  public var observedOn: CivilDate?
  /// Since when it is so; `nil` when not known.
  public var since: CivilDate?
  /// The paper it stands on.
  public var document: String
  /// A note in words.
  public var note: String

  /// Makes an observation.
  public init(
    state: ActivityState, source: ActivitySource, observedOn: CivilDate? = nil,
    since: CivilDate? = nil, document: String = "", note: String = ""
  ) {
    self.state = state
    self.source = source
    self.observedOn = observedOn
    self.since = since
    self.document = document
    self.note = note
  }
}
