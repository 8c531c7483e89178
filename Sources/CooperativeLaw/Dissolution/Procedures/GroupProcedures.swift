/// Cases of THT.
enum GroupProcedures {
  /// Registered groups: Decree 92/2024/NĐ-CP Điều 63, 64; Decree 295/2026/NĐ-CP Điều 64, 65.
  static func registered(_ ground: CaseGround, _ regime: StatusRegime) -> DissolutionProcedure {
    guard let decree = StatusDecree.both.first(where: { $0.regime == regime }) else {
      return DissolutionProcedure(ground, regime, opening: .decided, [])
    }
    switch ground {
    case .closing: return closing(ground, decree)
    case .revocation(let reason): return GroupRevocation.of(reason, decree)
    case .taxEnforcement: return GroupRevocation.forTax(decree)
    default: return DissolutionProcedure(ground, regime, opening: .decided, [])
    }
  }

  private static func closing(
    _ ground: CaseGround, _ decree: StatusDecree
  ) -> DissolutionProcedure {
    let first = decree.at(63, 64, "1")
    let posted = decree.at(63, 64, "2")
    let opened = [
      ProcedureStep(
        .groupMinutes, by: .group, papers: [.groupMinutes, .debtPlan], [first]),
      ProcedureStep(
        .resolutionSent, by: .group, after: [.groupMinutes],
        within: StepTerm(.workingDays(7), from: .groupMinutes, first), [first]),
      ProcedureStep(.resolutionReceived, by: .registry, after: [.groupMinutes], [posted]),
      ProcedureStep(
        .windingUpPosted, by: .registry, after: [.resolutionReceived],
        within: StepTerm(
          .workingDays(decree.pick(3, 1)), from: .resolutionReceived, posted), [posted]),
    ]
    return DissolutionProcedure(
      ground, decree.regime, opening: .groupMinutes,
      opened + filing(decree, after: .groupMinutes), silence: silence(decree))
  }

  static func silence(_ decree: StatusDecree) -> StepTerm {
    StepTerm(.months(3), from: .windingUpPosted, decree.at(63, 64, "5"))
  }

  /// Debts, file, tax answer and end.
  static func filing(_ decree: StatusDecree, after first: DissolutionStep) -> [ProcedureStep] {
    let file = decree.at(63, 64, "3")
    let end = decree.at(63, 64, "4")
    return assets(decree.regime, after: first, paidBy: file) + [
      ProcedureStep(
        .dossierFiled, by: .group, after: [.debtsPaid],
        within: StepTerm(.workingDays(5), from: .debtsPaid, file),
        papers: decree.pick([.closingNotice], [.closingNotice, .membersAuthority]), [file])
    ] + TaxSteps.of(end) + [
      ProcedureStep(
        .decided, by: .registry, after: [.dossierFiled, .taxAsked],
        within: StepTerm(.workingDays(5), from: .dossierFiled, end), [end])
    ]
  }

  private static func assets(
    _ regime: StatusRegime, after first: DissolutionStep, paidBy file: Citation?
  ) -> [ProcedureStep] {
    let confidence: Confidence =
      [.decree295, .decree294].contains(regime) ? .derived : .primary
    func at(_ clause: String) -> Citation {
      Citation(LawText.decree77, "Điều 15 khoản \(clause)", confidence: confidence)
    }
    return [
      ProcedureStep(
        .commonAssets, by: .group, after: [first],
        when: LocalizedText(
          vi: "nếu có tài sản được hỗ trợ, tặng cho", en: "if there are aided or given assets"),
        papers: [.stateAssetDecision], [at("3")]),
      ProcedureStep(
        .debtsPaid, by: .group, after: [first],
        (file.map { [$0] } ?? []) + [at("1, khoản 2")]),
      ProcedureStep(
        .membersPaid, by: .group, after: [.debtsPaid],
        when: LocalizedText(vi: "nếu còn tài sản", en: "if anything is left"), [at("4")]),
    ]
  }

  /// Groups that only notify the commune: Decree 77/2019/NĐ-CP Điều 14, 15.
  static func notified(_ ground: CaseGround, _ regime: StatusRegime) -> DissolutionProcedure {
    guard case .closing(let reason) = ground else {
      return DissolutionProcedure(ground, regime, opening: .decided, [])
    }
    func at(_ clause: String) -> Citation {
      Citation(
        LawText.decree77, "Điều 14 khoản \(clause)",
        confidence: regime == .decree77 ? .primary : .derived)
    }
    return DissolutionProcedure(
      ground, regime, opening: .decided,
      [
        ProcedureStep(
          .groupMinutes, by: .group,
          when: reason == .byAgreement
            ? nil : LocalizedText(vi: "khi các thành viên thỏa thuận", en: "when members agree"),
          papers: [.groupMinutes], [at("2")]),
        ProcedureStep(.decided, by: .group, [at("1 điểm \(reason.point)")]),
        ProcedureStep(
          .communeTold, by: .group, after: [.decided],
          within: StepTerm(.workingDays(5), from: .decided, at("3")), papers: [.closingNotice],
          [at("3")]),
      ] + assets(regime, after: .decided, paidBy: nil))
  }
}

/// Revocation of the certificate of a THT, which then has to close.
enum GroupRevocation {
  static func of(_ ground: RevocationGround, _ decree: StatusDecree) -> DissolutionProcedure {
    if ground == .forgedChange, decree.isNewer {
      return DissolutionProcedure(
        .revocation(ground), decree.regime, opening: .revocationDecided,
        RevocationProcedure2023.undone(Citation(decree.text, "Điều 65 khoản 2 điểm b")))
    }
    let (clause, asked): (String?, DissolutionStep) =
      switch ground {
      case .forgedFounding: ("2", .forgeryConfirmed)
      case .courtDecision: (decree.pick("3", "4"), .courtDecision)
      case .authorityRequest: (decree.pick("4", "5"), .authorityRequest)
      case .noReport: (decree.pick(nil, "3"), .explanationDue)
      default: (nil, .authorityRequest)
      }
    guard let clause else {
      return DissolutionProcedure(
        .revocation(ground), decree.regime, opening: .revocationDecided, [])
    }
    let first =
      ground == .noReport
      ? heard(decree.at(64, 65, clause))
      : decided(decree.at(64, 65, clause), asked, isNotified: ground != .courtDecision)
    return DissolutionProcedure(
      .revocation(ground), decree.regime, opening: .revocationDecided,
      first + published(decree) + GroupProcedures.filing(decree, after: .revocationDecided),
      silence: GroupProcedures.silence(decree))
  }

  /// Tax enforcement takes the certificate, but the group need not close.
  static func forTax(_ decree: StatusDecree) -> DissolutionProcedure {
    DissolutionProcedure(
      .taxEnforcement, decree.regime, opening: .revocationDecided,
      decided(decree.at(64, 65, decree.pick("4", "5")), .authorityRequest, isNotified: true))
  }

  private static func decided(
    _ place: Citation, _ asked: DissolutionStep, isNotified: Bool
  ) -> [ProcedureStep] {
    let notice = ProcedureStep(
      .breachNotice, by: .registry, after: [asked], papers: [.breachNotice], [place])
    return [
      ProcedureStep(asked, by: asked == .courtDecision ? .court : .authority, [place])
    ] + (isNotified ? [notice] : []) + [
      ProcedureStep(
        .revocationDecided, by: .registry, after: isNotified ? [.breachNotice] : [asked],
        within: StepTerm(.workingDays(3), from: asked, place), papers: [.revocationDecision],
        [place])
    ]
  }

  private static func heard(_ place: Citation) -> [ProcedureStep] {
    [
      ProcedureStep(.breachNotice, by: .registry, papers: [.breachNotice], [place]),
      ProcedureStep(.explanationDue, by: .group, after: [.breachNotice], [place]),
      ProcedureStep(
        .revocationDecided, by: .registry, after: [.explanationDue],
        within: StepTerm(.workingDays(3), from: .explanationDue, place),
        papers: [.revocationDecision], [place]),
    ]
  }

  private static func published(_ decree: StatusDecree) -> [ProcedureStep] {
    let place = decree.at(64, 65, decree.pick("5", "6"))
    let term = StepTerm(.workingDays(3), from: .revocationDecided, place)
    return [
      ProcedureStep(
        .revocationPublished, by: .registry, after: [.revocationDecided], within: term, [place]),
      ProcedureStep(
        .windingUpPosted, by: .registry, after: [.revocationDecided], within: term, [place]),
    ]
  }
}
