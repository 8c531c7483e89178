public import CooperativeLaw

/// What an officer hands in to register a branch, representative office or business location.
public struct DependentDossier: Codable, Sendable, Equatable {
  /// Branch, representative office or business location.
  public var kind: DependentKind
  /// Whole name, with the unit's name in it.
  public var name: String
  /// Its own number: 13 digits of a branch or office, 5 of a location; `nil` when not given yet.
  public var code: String?
  /// Code or name of its commune; `nil` when it lies where no code reaches, such as abroad.
  public var areaCode: String?
  /// House, street, hamlet.
  public var address: String?
  /// Day the unit decided to set it up.
  public var resolvedOn: CivilDate?

  /// Makes a dossier.
  public init(kind: DependentKind, name: String) {
    self.kind = kind
    self.name = name
  }
}
