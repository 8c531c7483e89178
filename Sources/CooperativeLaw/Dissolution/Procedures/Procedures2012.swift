/// Cases under Law 23/2012/QH13, with Decree 193/2013/NĐ-CP and Circular 03/2014/TT-BKHĐT.
enum Procedures2012 {
  static func of(
    _ ground: CaseGround, _ regime: StatusRegime, on day: CivilDate
  ) -> DissolutionProcedure {
    switch ground {
    case .dissolution(.voluntary): voluntary(ground, regime, on: day)
    case .dissolution: compulsory(ground, regime, on: day)
    case .revocation(let reason): RevocationProcedure2012.of(reason, regime)
    case .bankruptcy: BankruptcyProcedure.of(regime)
    case .taxEnforcement, .closing: DissolutionProcedure(ground, regime, opening: .decided, [])
    }
  }

  /// Điều 54 khoản 1; Decree 193/2013/NĐ-CP Điều 19 khoản 1; Circular 03/2014/TT-BKHĐT Điều 17.
  private static func voluntary(
    _ ground: CaseGround, _ regime: StatusRegime, on day: CivilDate
  ) -> DissolutionProcedure {
    let work = Council2012(
      start: .resolution, place: "Điều 54 khoản 1", first: "Điều 54 khoản 1 điểm a",
      second: "Điều 54 khoản 1 điểm b", minutes: "Điều 19 khoản 1 điểm c")
    let opened = [
      ProcedureStep(
        .resolution, by: .generalMeeting, papers: [.meetingResolution],
        [.law2012("Điều 54 khoản 1"), .decree193("Điều 19 khoản 1 điểm a")]),
      ProcedureStep(
        .councilFormed, by: .generalMeeting, after: [.resolution],
        [.law2012("Điều 54 khoản 1"), .decree193("Điều 19 khoản 1 điểm b")]),
      work.step(.registryTold, "Điều 54 khoản 1 điểm a", after: [.councilFormed]),
    ]
    return DissolutionProcedure(
      ground, regime, opening: .resolution,
      (opened + work.steps(finish: [.registryTold]) + filing(regime, day, isVoluntary: true))
        .map { $0.cited(on: day) })
  }

  /// Điều 54 khoản 2 and 3; Decree 193/2013/NĐ-CP Điều 19 khoản 2.
  private static func compulsory(
    _ ground: CaseGround, _ regime: StatusRegime, on day: CivilDate
  ) -> DissolutionProcedure {
    let place = "Điều 54 khoản 3 điểm c"
    let work = Council2012(
      start: .committeeDecision, place: place, first: place, second: place,
      minutes: "Điều 19 khoản 2 điểm c")
    let opened = [
      ProcedureStep(
        .groundSince, by: .registry, when: LocalizedText(vi: "ghi khi có", en: "when known"),
        [.law2012("Điều 54 khoản 2")]),
      ProcedureStep(
        .compulsoryFile, by: .registry,
        when: day < CivilDate(2014, 1, 27)
          ? LocalizedText(vi: "trước 27/01/2014 chưa quy định", en: "not asked before 2014-01-27")
          : nil, [.decree193("Điều 19 khoản 2 điểm a"), .law2012("Điều 54 khoản 3 điểm b")]),
      ProcedureStep(
        .committeeDecision, by: .committee, after: [.compulsoryFile],
        papers: [.committeeDecision],
        [
          .law2012("Điều 54 khoản 2, khoản 3 điểm a"), .decree193("Điều 19 khoản 2 điểm b"),
        ]),
      ProcedureStep(
        .councilFormed, by: .committee, after: [.committeeDecision],
        [.law2012("Điều 54 khoản 3 điểm a"), .decree193("Điều 19 khoản 2 điểm b")]),
    ]
    return DissolutionProcedure(
      ground, regime, opening: .committeeDecision,
      (opened + work.steps(finish: []) + filing(regime, day, isVoluntary: false))
        .map { $0.cited(on: day) })
  }

  /// What follows once the council is done.
  private static func filing(
    _ regime: StatusRegime, _ day: CivilDate, isVoluntary: Bool
  ) -> [ProcedureStep] {
    let ask = isVoluntary && day >= CivilDate(2019, 5, 28)
    return closing(regime, isVoluntary: isVoluntary) + (ask ? tax : []) + [
      ProcedureStep(
        .decided, by: .registry, after: ask ? [.dossierFiled, .taxAsked] : [.dossierFiled],
        within: day < CivilDate(2014, 1, 27)
          ? nil : StepTerm(.workingDays(5), from: .dossierFiled, .decree193("Điều 19 khoản 3")),
        [.law2012("Điều 54 khoản 5"), .decree193("Điều 19 khoản 3")])
    ]
  }

  private static func closing(_ regime: StatusRegime, isVoluntary: Bool) -> [ProcedureStep] {
    let first = ProcedureStep(
      .dependentsClosed, by: .board, when: LocalizedText(vi: "nếu có", en: "if there are any"),
      [.circular03("Điều 17 khoản 1")])
    let hasBranchRule = isVoluntary && regime == .circular03
    return (hasBranchRule ? [first] : []) + [
      ProcedureStep(
        .sealReturned, by: .council,
        when: LocalizedText(vi: "nếu có con dấu", en: "if there is a seal"),
        papers: hasBranchRule ? [.sealConfirmation] : [], [.law2012("Điều 54 khoản 4")]),
      ProcedureStep(
        .certificateReturned, by: .council,
        when: LocalizedText(vi: "bản gốc còn giữ", en: "if the original is at hand"),
        papers: [.originalCertificate], [.law2012("Điều 54 khoản 4")]),
      ProcedureStep(
        .dossierFiled, by: .council,
        after: [.minutesSigned] + (hasBranchRule ? [.dependentsClosed] : []),
        papers: isVoluntary
          ? [.meetingResolution, .completionMinutes, .newspaperProof]
          : [.committeeDecision, .completionMinutes],
        [.law2012("Điều 54 khoản 4"), .decree193("Điều 19 khoản 3")]),
    ]
  }

  private static let tax = [
    ProcedureStep(
      .taxAsked, by: .registry, after: [.dossierFiled], [.circular03("Điều 17 khoản 3")]),
    ProcedureStep(
      .taxAnswered, by: .taxAuthority, after: [.taxAsked],
      within: StepTerm(.workingDays(2), from: .taxAsked, .circular03("Điều 17 khoản 3")),
      when: LocalizedText(vi: "không trả lời thì vẫn giải quyết", en: "silence does not stop it"),
      [.circular03("Điều 17 khoản 3")]),
  ]
}

/// The work of the dissolution council (hội đồng giải thể): 60 days from the decision.
struct Council2012 {
  let start: DissolutionStep
  let place: String
  let first: String
  let second: String
  let minutes: String

  /// A step of the council with its 60 days.
  func step(
    _ step: DissolutionStep, _ at: String, after: [DissolutionStep],
    when condition: LocalizedText? = nil, papers: [StatusDocument] = [], _ more: [Citation] = []
  ) -> ProcedureStep {
    ProcedureStep(
      step, by: .council, after: after,
      within: StepTerm(.days(60), from: start, .law2012(place)), when: condition, papers: papers,
      [.law2012(at)] + more)
  }

  /// Newspaper, partners, assets and debts, minutes.
  func steps(finish: [DissolutionStep]) -> [ProcedureStep] {
    let assets = LocalizedText(vi: "nếu có tài sản", en: "if there are assets")
    return [
      step(.firstIssue, first, after: [.councilFormed], papers: [.newspaperProof]),
      step(.secondIssue, first, after: [.firstIssue]),
      step(.thirdIssue, first, after: [.secondIssue]),
      step(.partnersTold, second, after: [.councilFormed]),
      step(.assetsRecovered, "Điều 49 khoản 1 điểm a", after: [.councilFormed], when: assets),
      step(.assetsSold, "Điều 49 khoản 1 điểm b", after: [.assetsRecovered], when: assets),
      step(
        .commonAssets, "Điều 49 khoản 4", after: [.councilFormed],
        when: LocalizedText(vi: "nếu có tài sản không chia", en: "if there are undivided assets"),
        papers: [.stateAssetDecision], [.decree193("Điều 21")]),
      step(
        .debtsPaid, "Điều 49 khoản 1 điểm c, khoản 2", after: [.councilFormed, .assetsSold]),
      step(
        .membersPaid, "Điều 49 khoản 2 điểm đ", after: [.debtsPaid],
        when: LocalizedText(vi: "nếu còn tài sản", en: "if anything is left")),
      step(
        .minutesSigned, place, after: [.thirdIssue, .partnersTold, .debtsPaid] + finish,
        papers: [.completionMinutes], [.decree193(minutes)]),
    ]
  }
}
