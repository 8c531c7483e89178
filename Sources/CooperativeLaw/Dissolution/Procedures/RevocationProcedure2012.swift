/// Revocation under Law 23/2012/QH13 Điều 56; Circular 03/2014/TT-BKHĐT Điều 19.
///
/// Before 2014-08-01 no text gives the steps, so only the decision stands there.
enum RevocationProcedure2012 {
  static func of(_ ground: RevocationGround, _ regime: StatusRegime) -> DissolutionProcedure {
    let steps = regime == .circular03 ? steps(ground) : [decision(ground, after: [])]
    let isRollback = steps.contains { $0.step == .changeUndone }
    return DissolutionProcedure(
      .revocation(ground), regime, opening: isRollback ? .changeUndone : .revocationDecided, steps)
  }

  private static func steps(_ ground: RevocationGround) -> [ProcedureStep] {
    switch ground {
    case .unitEnded: [decision(ground, after: [], [.circular03("Điều 19 khoản 1")])]
    case .untrueFounding:
      [
        meeting, notice("2"),
        decision(ground, after: [.breachNotice], [.circular03("Điều 19 khoản 2")]),
      ]
    case .untrueChange: [meeting, notice("2")] + rollback
    default: [meeting, notice("3"), explanation, heard(ground)]
    }
  }

  private static let meeting = ProcedureStep(
    .agenciesMet, by: .registry, when: LocalizedText(vi: "khi cần thiết", en: "where needed"),
    [.circular03("Điều 19 khoản 4")])

  private static func notice(_ clause: String) -> ProcedureStep {
    ProcedureStep(
      .breachNotice, by: .registry, papers: [.breachNotice],
      [.circular03("Điều 19 khoản \(clause)")])
  }

  private static let explanation = ProcedureStep(
    .explanationDue, by: .representative, after: [.breachNotice],
    [.circular03("Điều 19 khoản 3")])

  private static func heard(_ ground: RevocationGround) -> ProcedureStep {
    let place = Citation.circular03("Điều 19 khoản 3")
    return ProcedureStep(
      .revocationDecided, by: .registry, after: [.breachNotice, .explanationDue],
      within: StepTerm(.workingDays(10), from: .explanationDue, place, isWait: true),
      papers: [.revocationDecision], [article(ground), place])
  }

  private static let rollback = [
    ProcedureStep(
      .changeUndone, by: .registry, after: [.breachNotice], [.circular03("Điều 19 khoản 2")]),
    ProcedureStep(
      .certificateRestored, by: .registry, after: [.changeUndone], [.circular03("Điều 19 khoản 2")]),
    ProcedureStep(
      .authorityTold, by: .registry, after: [.changeUndone], [.circular03("Điều 19 khoản 2")]),
  ]

  private static func decision(
    _ ground: RevocationGround, after: [DissolutionStep], _ more: [Citation] = []
  ) -> ProcedureStep {
    ProcedureStep(
      .revocationDecided, by: .registry, after: after, papers: [.revocationDecision],
      [article(ground)] + more)
  }

  private static func article(_ ground: RevocationGround) -> Citation {
    let clause: Int? =
      switch ground {
      case .unitEnded: 1
      case .untrueFounding, .untrueChange: 2
      case .nameMisused: 3
      case .prohibitedLine: 4
      case .conditionMissing: 5
      case .noTaxCode: 6
      case .movedUnregistered: 7
      default: nil
      }
    return .law2012(clause.map { "Điều 56 khoản \($0)" } ?? "Điều 56")
  }
}
