import CooperativeLaw
import Registry

/// The command that does what comes next about a flag, ready to be completed and typed: what stands
/// in capitals is the officer's to fill in.
enum FlagCommand {
  /// The command; `nil` while the ground is not reached, while it is held, and where there is none.
  static func typed(_ flag: GroundFlag, _ unit: String) -> String? {
    guard flag.level != .warning, flag.level != .suspended else { return nil }
    return words(flag, unit).map { "htx " + $0.joined(separator: " ") }
  }

  private static func words(_ flag: GroundFlag, _ unit: String) -> [String]? {
    if let duty = TransitionDuty.allCases.first(where: { flag.ground.duty == $0 }) {
      return ["transition", "record", unit, "--duty", duty.rawValue, "--state", "STATE"]
    }
    guard let follows = flag.follows, let next = flag.next else { return nil }
    return flag.openedOn == nil
      ? opening(follows, flag, unit, next) : going(follows, unit, next)
  }

  private static func opening(
    _ follows: CaseGround, _ flag: GroundFlag, _ unit: String, _ next: FlagStep
  ) -> [String] {
    let since = flag.since.map { ["--since", $0.slashed] } ?? []
    guard case .revocation(let ground) = follows else {
      return ["dissolve", "open", unit, "--ground", follows.code] + since
    }
    let notice =
      next.code == DissolutionStep.breachNotice.rawValue
      ? ["--notice", "--explain-by", "DATE"] : []
    return ["dissolve", "revoke", unit, "--ground", ground.rawValue] + since + notice
  }

  private static func going(
    _ follows: CaseGround, _ unit: String, _ next: FlagStep
  ) -> [String] {
    switch DissolutionStep(rawValue: next.code) {
    case .revocationDecided:
      follows == .taxEnforcement
        ? ["dissolve", "revoke", unit, "--tax"]
        : ["dissolve", "revoke", unit, "--ground", follows.code]
    case .decided, .elapsed: ["dissolve", "complete", unit]
    default: ["dissolve", "step", unit, next.code]
    }
  }
}

extension FlagGround {
  /// The duty of changing laws; `nil` for other grounds.
  fileprivate var duty: TransitionDuty? {
    switch self {
    case .law2012Duty: .law2012
    case .charterDuty: .charter2023
    case .groupDuty: .groupRegistration
    default: nil
    }
  }
}
