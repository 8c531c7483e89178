/// Revocation of the certificate of an HTX or LHHTX, and the dissolution that follows.
///
/// Law 17/2023/QH15 Điều 103; Decree 92/2024/NĐ-CP Điều 53, 56; Decree 295/2026/NĐ-CP Điều 54, 57.
enum RevocationProcedure2023 {
  static func of(_ ground: RevocationGround, _ texts: Texts2023) -> DissolutionProcedure {
    guard ground.effect == .sanction else {
      return DissolutionProcedure(
        .revocation(ground), texts.regime, opening: .revocationDecided, rollback(ground, texts))
    }
    return Procedures2023.compulsory(
      .revocation(ground), texts, start: .revocationDecided, first: steps(ground, texts))
  }

  /// Tax enforcement takes the certificate, but the unit need not be dissolved (khoản 5).
  static func forTax(_ texts: Texts2023) -> DissolutionProcedure {
    DissolutionProcedure(
      .taxEnforcement, texts.regime, opening: .revocationDecided,
      texts.decree.map { steps(asked: .authorityRequest, by: .authority, "4", $0) } ?? [])
  }

  private static func steps(_ ground: RevocationGround, _ texts: Texts2023) -> [ProcedureStep] {
    guard let decree = texts.decree else {
      return [
        ProcedureStep(
          .revocationDecided, by: .registry, papers: [.revocationDecision],
          [.law2023("Điều 103 khoản 1")])
      ]
    }
    switch ground {
    case .forgedFounding:
      return steps(asked: .forgeryConfirmed, by: .authority, "1", decree)
    case .courtDecision:
      return steps(asked: .courtDecision, by: .court, "3", decree, isNotified: false)
    case .authorityRequest:
      return steps(asked: .authorityRequest, by: .authority, "4", decree)
    default: return heard(decree)
    }
  }

  /// Three working days from the paper that asks for it.
  private static func steps(
    asked: DissolutionStep, by actor: CaseActor, _ clause: String, _ decree: StatusDecree,
    isNotified: Bool = true
  ) -> [ProcedureStep] {
    let place = decree.at(53, 54, clause)
    let notice = ProcedureStep(
      .breachNotice, by: .registry, after: [asked], papers: [.breachNotice], [place])
    return [ProcedureStep(asked, by: actor, [place])] + (isNotified ? [notice] : []) + [
      ProcedureStep(
        .revocationDecided, by: .registry, after: isNotified ? [.breachNotice] : [asked],
        within: StepTerm(.workingDays(3), from: asked, place), papers: [.revocationDecision],
        [place]),
      published(decree),
    ]
  }

  /// Called to explain first (khoản 2).
  private static func heard(_ decree: StatusDecree) -> [ProcedureStep] {
    let place = decree.at(53, 54, "2")
    return [
      ProcedureStep(.breachNotice, by: .registry, papers: [.breachNotice], [place]),
      ProcedureStep(.explanationDue, by: .representative, after: [.breachNotice], [place]),
      ProcedureStep(
        .revocationDecided, by: .registry, after: [.explanationDue],
        within: StepTerm(.workingDays(3), from: .explanationDue, place),
        papers: [.revocationDecision], [place]),
      published(decree),
    ]
  }

  private static func published(_ decree: StatusDecree) -> ProcedureStep {
    let place = decree.at(53, 54, "6")
    return ProcedureStep(
      .revocationPublished, by: .registry, after: [.revocationDecided],
      within: StepTerm(.workingDays(3), from: .revocationDecided, place), [place])
  }

  /// Only Decree 295/2026/NĐ-CP tells how a change made on a forged file is undone.
  private static func rollback(_ ground: RevocationGround, _ texts: Texts2023) -> [ProcedureStep] {
    guard ground == .forgedChange, texts.regime == .decree295 else { return [] }
    return undone(Citation(LawText.decree295, "Điều 54 khoản 1 điểm b"))
  }

  /// The certificate of the forged change falls and the one before it is issued again.
  static func undone(_ place: Citation) -> [ProcedureStep] {
    [
      ProcedureStep(.forgeryConfirmed, by: .authority, papers: [.forgeryProof], [place]),
      ProcedureStep(
        .breachNotice, by: .registry, after: [.forgeryConfirmed], papers: [.breachNotice], [place]),
      ProcedureStep(
        .revocationDecided, by: .registry, after: [.breachNotice],
        within: StepTerm(.workingDays(3), from: .forgeryConfirmed, place),
        papers: [.revocationDecision], [place]),
      ProcedureStep(.authorityTold, by: .registry, after: [.revocationDecided], [place]),
      ProcedureStep(.certificateRestored, by: .registry, after: [.revocationDecided], [place]),
    ]
  }
}

/// The steps of a restoration (khôi phục giấy chứng nhận).
public enum RestorationProcedure {
  /// The time to decide from the finding or request, and the time to publish from the decision.
  ///
  /// Decree 92/2024/NĐ-CP Điều 56; Decree 295/2026/NĐ-CP Điều 57. `nil` when no text gives them.
  public static func terms(
    _ subject: StatusSubject, on day: CivilDate
  ) -> (decide: StepTerm, publish: StepTerm)? {
    let regime = StatusRegime.of(subject, on: day)
    guard let decree = StatusDecree.both.first(where: { $0.regime == regime }) else { return nil }
    return (
      StepTerm(.workingDays(3), from: .authorityRequest, decree.at(56, 57, "2")),
      StepTerm(.workingDays(3), from: .restorationDecided, decree.at(56, 57, "3"))
    )
  }
}
