/// The council of a dissolution as it sits.
public struct CouncilFacts: Sendable {
  /// The procedure whose law names the parts.
  public let procedure: DissolutionProcedure
  /// The parts that are filled.
  public let roles: Set<CouncilRole>
  /// Whether the unit has a control board or controller; `nil` when not known.
  public let hasControl: Bool?
  /// Whether the unit belongs to a representative organisation or alliance; `nil` when not known.
  public let isAllianceMember: Bool?

  /// Makes the facts.
  public init(
    procedure: DissolutionProcedure, roles: Set<CouncilRole>, hasControl: Bool? = nil,
    isAllianceMember: Bool? = nil
  ) {
    self.procedure = procedure
    self.roles = roles
    self.hasControl = hasControl
    self.isAllianceMember = isAllianceMember
  }

  /// The parts that are not filled, in the order of the law.
  public var missing: [CouncilRole] {
    procedure.councilRoles.filter { role in
      guard !roles.contains(role) else { return false }
      switch role {
      case .control: return hasControl != false
      case .alliance: return isAllianceMember != false
      default: return true
      }
    }
  }

  /// Whether a part may turn out not to be asked.
  func isUncertain(_ role: CouncilRole) -> Bool {
    (role == .control && hasControl == nil) || (role == .alliance && isAllianceMember == nil)
  }
}
