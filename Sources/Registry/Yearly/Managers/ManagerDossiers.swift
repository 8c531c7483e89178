public import CooperativeLaw

/// Education of a manager (trình độ), as it is typed.
public struct QualificationDossier: Sendable, Equatable, Codable {
  /// Who: number in the book of members, identity number or name.
  public var person: String
  /// The level.
  public var level: QualificationLevel
  /// The field of study in words.
  public var field: String
  /// Since when; the effective day when not given.
  public var from: CivilDate?

  /// Makes a dossier.
  public init(
    person: String, level: QualificationLevel, field: String = "", from: CivilDate? = nil
  ) {
    self.person = person
    self.level = level
    self.field = field
    self.from = from
  }
}

/// A class that a manager took (đào tạo, bồi dưỡng), as it is typed.
public struct TrainingDossier: Sendable, Equatable, Encodable {
  /// Who: number in the book of members, identity number or name.
  public var person: String
  /// The kind.
  public var kind: TrainingKind
  /// The day; the effective day when not given.
  public var on: CivilDate?
  /// What was taught.
  public var topic: String
  /// Who taught.
  public var organiser: String

  /// Makes a dossier.
  public init(
    person: String, kind: TrainingKind, on: CivilDate? = nil, topic: String = "",
    organiser: String = ""
  ) {
    self.person = person
    self.kind = kind
    self.on = on
    self.topic = topic
    self.organiser = organiser
  }
}
