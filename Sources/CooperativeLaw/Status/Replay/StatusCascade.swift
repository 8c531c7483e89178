/// What follows for the branches, offices and locations of an HTX or LHHTX.
public enum StatusCascade {
  /// What a dependent unit follows with, and what that does to it.
  public struct Effect: Sendable, Hashable {
    /// The place of the dependent in the list given.
    public let index: Int
    /// The event to record for it.
    public let event: StatusEvent
    /// What it does, with its articles.
    public let transition: StatusTransition
  }

  /// What an event of the HTX or LHHTX does to each dependent unit; those it leaves alone are
  /// missing.
  ///
  /// - Parameters:
  ///   - event: What happened to the HTX or LHHTX.
  ///   - regime: The regime of that day.
  ///   - parent: What the HTX or LHHTX is after it: while it still winds up, nothing returns.
  ///   - dependents: Its branches, offices and locations.
  /// - Returns: What is to be recorded for each of them, in their order.
  public static func effects(
    of event: StatusEvent, _ regime: StatusRegime, parent: StatusState,
    on dependents: [(subject: StatusSubject, state: StatusState)]
  ) -> [Effect] {
    guard let change = change(by: event, regime),
      change != .returns || parent.status != .windingUp
    else { return [] }
    return dependents.enumerated().compactMap { index, dependent in
      let followed = StatusEvent.followsParent(change)
      return StatusTable.answer(dependent.subject, regime, dependent.state, followed).transition
        .map { Effect(index: index, event: followed, transition: $0) }
    }
  }

  /// What an event of the HTX or LHHTX is to its dependent units; `nil` when nothing follows.
  ///
  /// A dissolution by file finds them closed already (Law 17/2023/QH15 Điều 98 khoản 6); under the
  /// 2012 law the registry revokes their certificates with it (Decree 193/2013/NĐ-CP Điều 19).
  public static func change(by event: StatusEvent, _ regime: StatusRegime) -> ParentChange? {
    switch event {
    case .suspended: .suspended
    case .revokedForTax: .revokedForTax
    case .taxRevocationLifted, .restored, .dissolutionCancelled: .returns
    case .bankruptcyStopped: .leavesBankruptcy
    case .revoked(let ground): ground.effect == .sanction ? .windsUp : nil
    case .dissolutionOpened: .windsUp
    case .dissolutionCompleted: regime == .circular03 ? .ended : nil
    case .dissolutionElapsed: .ended
    case .bankruptcyOpened, .bankruptcyStopAnnulled, .bankruptcyDeclarationAnnulled:
      .entersBankruptcy
    case .bankruptcyDeclared: regime == .decree295 ? .ended : nil
    case .reorganisationOpened(let kind): kind.endReason == nil ? nil : .windsUp
    case .reorganisationCompleted(let kind): kind.endReason == nil ? nil : .ended
    case .reorganisationCancelled(let kind): kind.endReason == nil ? nil : .returns
    default: nil
    }
  }
}
