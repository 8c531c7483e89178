/// A branch, office or location about to be registered.
public struct DependentFacts: Sendable {
  /// What it is.
  public let kind: DependentKind
  /// Its whole name.
  public let name: String
  /// What its unit is.
  public let parent: UnitKind
  /// The name of its unit on the day.
  public let parentName: String
  /// The day of registration: it decides the law.
  public let day: CivilDate
  /// The day the unit decided to set it up; `nil` when it is not told.
  public let resolvedOn: CivilDate?
  /// The day the file came.
  public let filedOn: CivilDate

  /// Makes the facts.
  public init(
    kind: DependentKind, name: String, parent: UnitKind, parentName: String, day: CivilDate,
    resolvedOn: CivilDate?, filedOn: CivilDate
  ) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.parentName = parentName
    self.day = day
    self.resolvedOn = resolvedOn
    self.filedOn = filedOn
  }

  /// The law of the unit on the day.
  var regime: UnitRegime { LawBook.regime(for: parent, on: day) }
}

/// A branch, office or location about to be closed by its unit.
public struct DependentClosingFacts: Sendable {
  /// How it is named.
  public let name: String
  /// What it is.
  public let kind: DependentKind
  /// The day the unit decided to close it; `nil` when it is not told.
  public let resolvedOn: CivilDate?
  /// The day the file came.
  public let filedOn: CivilDate

  /// Makes the facts.
  public init(
    name: String = "", kind: DependentKind, resolvedOn: CivilDate?, filedOn: CivilDate
  ) {
    self.name = name
    self.kind = kind
    self.resolvedOn = resolvedOn
    self.filedOn = filedOn
  }
}
