internal import CooperativeLaw

/// What an officer changes of a unit; what is `nil` stays as it is.
public struct UnitChange: Sendable, Codable, Equatable {
  /// New full name.
  public var name: String?
  /// New short name; an empty text takes it away.
  public var shortName: String?
  /// New name in a foreign language; an empty text takes it away.
  public var foreignName: String?
  /// New address inside the area.
  public var address: String?
  /// Code or name of the new commune.
  public var areaCode: String?
  /// New charter capital or total contribution, in đồng.
  public var charterCapital: Int?
  /// All lines of business from now on, the main one first.
  public var lines: [String]?
  /// New legal representative, or head of a group: a member's name or number.
  public var legalRepresentative: String?
  /// New telephone; an empty text takes it away.
  public var phone: String?
  /// New e-mail; an empty text takes it away.
  public var email: String?
  /// Sector in the officer's words.
  public var sector: String?
  /// Way of serving members.
  public var model: String?
  /// Traits that hold from now on.
  public var traits: [UnitTrait]?
  /// Traits that hold no more.
  public var traitsEnded: [UnitTrait]?

  /// Makes a change of nothing.
  public init() {}
}
