extension StatusEvent {
  /// The stored code, such as `revoked.no_report`.
  public var code: String {
    switch self {
    case .revoked(let ground): "revoked.\(ground.rawValue)"
    case .dissolutionOpened(let ground): "dissolution_opened.\(ground.rawValue)"
    case .reorganisationOpened(let kind): "reorganisation_opened.\(kind.rawValue)"
    case .reorganisationCompleted(let kind): "reorganisation_completed.\(kind.rawValue)"
    case .reorganisationCancelled(let kind): "reorganisation_cancelled.\(kind.rawValue)"
    case .closingOpened(let ground): "closing_opened.\(ground.rawValue)"
    case .groupEnded(let ground): "group_ended.\(ground.rawValue)"
    case .followsParent(let change): "follows_parent.\(change.rawValue)"
    default: plainCode
    }
  }

  /// The event with a stored code; `nil` when there is none.
  public init?(code: String) {
    guard let event = StatusEvent.byCode[code] else { return nil }
    self = event
  }

  private static let byCode = Dictionary(
    allCases.map { ($0.code, $0) }, uniquingKeysWith: { one, _ in one })

  private var plainCode: String {
    switch self {
    case .suspended: "suspended"
    case .suspensionExtended: "suspension_extended"
    case .resumed: "resumed"
    case .notAtAddressSet: "not_at_address_set"
    case .notAtAddressLifted: "not_at_address_lifted"
    case .revokedForTax: "revoked_for_tax"
    case .taxRevocationLifted: "tax_revocation_lifted"
    case .restored: "restored"
    case .dissolutionStepDone: "dissolution_step_done"
    case .dissolutionCompleted: "dissolution_completed"
    case .dissolutionElapsed: "dissolution_elapsed"
    case .dissolutionCancelled: "dissolution_cancelled"
    case .bankruptcyOpened: "bankruptcy_opened"
    case .bankruptcyNotOpened: "bankruptcy_not_opened"
    case .bankruptcyStopped: "bankruptcy_stopped"
    case .bankruptcyStopAnnulled: "bankruptcy_stop_annulled"
    case .bankruptcyDeclared: "bankruptcy_declared"
    case .closingCompleted: "closing_completed"
    case .closingElapsed: "closing_elapsed"
    default: "bankruptcy_declaration_annulled"
    }
  }
}
