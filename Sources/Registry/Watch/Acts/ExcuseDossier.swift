public import CooperativeLaw

/// What is to be recorded that holds a ground of a unit for a time.
public struct ExcuseDossier: Sendable, Equatable, Encodable {
  /// The ground.
  public var ground: FlagGround
  /// An explanation, an objection or force majeure.
  public var kind: ExplanationKind
  /// Why, in words.
  public var reason: String
  /// The paper.
  public var document: String
  /// Its last day; `nil` when none is set.
  public var until: CivilDate?

  /// Makes a dossier.
  public init(
    ground: FlagGround, kind: ExplanationKind, reason: String, document: String = "",
    until: CivilDate? = nil
  ) {
    self.ground = ground
    self.kind = kind
    self.reason = reason
    self.document = document
    self.until = until
  }
}
