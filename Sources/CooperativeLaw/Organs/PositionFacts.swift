/// An office and who holds it.
public struct PositionFacts: Hashable, Sendable {
  /// The office.
  public var role: PositionRole
  /// The holder's name as typed.
  public var holder: String
  /// The holder's identity number; `nil` when not given.
  public var identity: String?

  /// Makes a position.
  public init(role: PositionRole, holder: String = "", identity: String? = nil) {
    self.role = role
    self.holder = holder
    self.identity = identity
  }

  /// What tells holders apart: the identity number, else the name.
  var person: String { identity ?? holder }
}
