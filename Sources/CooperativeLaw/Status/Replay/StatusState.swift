/// A legal status with the procedures under way and what was before them.
public struct StatusState: Sendable, Hashable {
  /// A status, the procedure that brought it, and how the unit ends when that is carried through.
  struct Frame: Sendable, Hashable {
    let status: LegalStatus
    var procedure: StatusProcedure?
    var endReason: EndReason?
  }

  /// The first frame is what all else stands on; the last is now.
  private(set) var frames: [Frame]

  /// Makes a state; an old status may stand without its procedure being known.
  ///
  /// - Parameters:
  ///   - status: The status now.
  ///   - procedure: The procedure under way, when there is one and it is known.
  ///   - endReason: How the unit ended, or ends when the procedure is carried through.
  ///   - before: The status before the procedure.
  public init(
    _ status: LegalStatus, _ procedure: StatusProcedure? = nil, endReason: EndReason? = nil,
    before: LegalStatus = .active
  ) {
    let now = Frame(status: status, procedure: procedure, endReason: endReason)
    frames =
      status == .active && procedure == nil
      ? [now] : [Frame(status: before, procedure: nil, endReason: nil), now]
  }

  /// The status now.
  public var status: LegalStatus { now.status }

  /// The procedure that brought it; `nil` when there is none or it is not known.
  public var procedure: StatusProcedure? { now.procedure }

  /// Every procedure under way, the first opened first.
  public var procedures: [StatusProcedure] { frames.compactMap(\.procedure) }

  /// How the unit ended; `nil` while it stands or when the old book does not say.
  public var endReason: EndReason? { status.isFinal ? now.endReason : nil }

  private var now: Frame { frames.last ?? Frame(status: .active, procedure: nil, endReason: nil) }

  /// Whether the procedure that a transition needs is under way.
  ///
  /// What leaves the status needs the procedure that brought it; what keeps it, any under way. A
  /// unit that winds up or closes by an old book that does not say why is given the doubt.
  func meets(_ transition: StatusTransition) -> Bool {
    guard !transition.needs.isEmpty else { return true }
    if procedures.isEmpty, [.windingUp, .closing, .bankruptcy].contains(status) { return true }
    if transition.next == .unchanged { return !transition.needs.isDisjoint(with: procedures) }
    return procedure.map(transition.needs.contains) ?? false
  }

  /// Applies a transition that the table allowed.
  public mutating func apply(_ transition: StatusTransition) {
    switch transition.next {
    case .unchanged: keep(transition)
    case .to(let status): enter(status, transition)
    case .before: if frames.count > 1 { frames.removeLast() }
    }
  }

  private mutating func keep(_ transition: StatusTransition) {
    if let closed = transition.closes { frames.removeAll { $0.procedure == closed } }
    guard let opened = transition.opens, !procedures.contains(opened) else { return }
    frames.append(
      Frame(status: status, procedure: opened, endReason: transition.endReason))
  }

  private mutating func enter(_ status: LegalStatus, _ transition: StatusTransition) {
    let opened = transition.opens
    let known = frames.lastIndex {
      $0.status == status && (opened == nil || $0.procedure == opened)
    }
    if let known, !status.isFinal {
      frames.removeSubrange((known + 1)...)
    } else {
      frames.append(
        Frame(
          status: status, procedure: opened ?? (status.isFinal ? procedure : nil),
          endReason: transition.endReason ?? (status.isFinal ? now.endReason : nil)))
    }
  }
}
