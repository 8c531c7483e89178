/// Cases of HTX and LHHTX under Law 17/2023/QH15, with Decree 92/2024/NĐ-CP, then 295/2026/NĐ-CP.
enum Procedures2023 {
  static func of(_ ground: CaseGround, _ regime: StatusRegime) -> DissolutionProcedure {
    let texts = Texts2023(regime: regime)
    switch ground {
    case .dissolution(.voluntary): return voluntary(ground, texts)
    case .dissolution(.courtDecision):
      return compulsory(ground, texts, start: .courtDecision, first: [courtDecision])
    case .dissolution: return DissolutionProcedure(ground, regime, opening: .decided, [])
    case .revocation(let reason): return RevocationProcedure2023.of(reason, texts)
    case .taxEnforcement: return RevocationProcedure2023.forTax(texts)
    case .bankruptcy: return BankruptcyProcedure.of(regime)
    case .closing: return DissolutionProcedure(ground, regime, opening: .decided, [])
    }
  }

  private static let courtDecision = ProcedureStep(
    .courtDecision, by: .court, papers: [.courtDecision],
    [.law2023("Điều 97 khoản 1 điểm b"), .law2023("Điều 99 khoản 1")])

  /// Điều 98; Decree 92/2024/NĐ-CP Điều 50; Decree 295/2026/NĐ-CP Điều 51.
  private static func voluntary(
    _ ground: CaseGround, _ texts: Texts2023
  ) -> DissolutionProcedure {
    let resolved = [
      ProcedureStep(
        .resolution, by: .generalMeeting, papers: [.meetingResolution],
        [.law2023("Điều 98 khoản 1")])
    ]
    let received = ProcedureStep(
      .resolutionReceived, by: .registry, after: [.resolution],
      [.law2023("Điều 98 khoản 3 điểm a")] + texts.cited(50, 51, "1"))
    return DissolutionProcedure(
      ground, texts.regime, opening: .resolution,
      resolved + told(by: nil) + [received, posted(texts, from: .resolutionReceived, 50, 51)]
        + settled(texts) + filed(texts),
      silence: texts.term(
        .months(6), from: .resolutionReceived, 50, 51, "5", law: "Điều 98 khoản 7 điểm b"),
      cancellation: texts.decree.map {
        StepTerm(.months(6), from: .resolutionReceived, $0.at(50, 51, "6"))
      })
  }

  /// Điều 99; Decree 92/2024/NĐ-CP Điều 51; Decree 295/2026/NĐ-CP Điều 52.
  static func compulsory(
    _ ground: CaseGround, _ texts: Texts2023, start: DissolutionStep, first: [ProcedureStep]
  ) -> DissolutionProcedure {
    let resolution = ProcedureStep(
      .resolution, by: .generalMeeting, after: [start],
      within: StepTerm(.days(10), from: start, .law2023("Điều 99 khoản 2")),
      papers: [.meetingResolution], [.law2023("Điều 98 khoản 1"), .law2023("Điều 99 khoản 2")])
    return DissolutionProcedure(
      ground, texts.regime, opening: start,
      first + [posted(texts, from: start, 51, 52), resolution]
        + told(by: .law2023("Điều 99 khoản 2")) + settled(texts) + filed(texts),
      silence: texts.term(
        .months(6), from: .windingUpPosted, 51, 52, "3", law: "Điều 99 khoản 3"))
  }

  private static func posted(
    _ texts: Texts2023, from start: DissolutionStep, _ older: Int, _ newer: Int
  ) -> ProcedureStep {
    let law = Citation.law2023(start == .resolutionReceived ? "Điều 98 khoản 4" : "Điều 99 khoản 1")
    return ProcedureStep(
      .windingUpPosted, by: .registry, after: [start],
      within: texts.decree.map {
        StepTerm(.workingDays($0.pick(3, 1)), from: start, $0.at(older, newer, "1"))
      }, [law] + texts.cited(older, newer, "1"))
  }

  /// What the representative does within seven working days of the resolution.
  private static func told(by more: Citation?) -> [ProcedureStep] {
    let term = StepTerm(.workingDays(7), from: .resolution, .law2023("Điều 98 khoản 3"))
    func step(
      _ step: DissolutionStep, _ point: String, when condition: LocalizedText? = nil
    ) -> ProcedureStep {
      ProcedureStep(
        step, by: .representative, after: [.resolution], within: term, when: condition,
        [.law2023("Điều 98 khoản 3 điểm \(point)")] + (more.map { [$0] } ?? []))
    }
    return [
      step(.resolutionSent, "a"), step(.resolutionPosted, "b"),
      step(
        .creditorsTold, "c",
        when: LocalizedText(vi: "nếu còn nghĩa vụ tài chính", en: "if debts are open")),
    ]
  }

  private static func settled(_ texts: Texts2023) -> [ProcedureStep] {
    let assets = LocalizedText(vi: "nếu có tài sản", en: "if there are assets")
    return [
      ProcedureStep(
        .commonAssets, by: .board, after: [.resolution],
        when: LocalizedText(
          vi: "nếu có quỹ, tài sản chung không chia", en: "if there are undivided funds or assets"),
        papers: [.stateAssetDecision], [.law2023("Điều 101 khoản 1 đến khoản 3")]),
      ProcedureStep(
        .assetsRecovered, by: .board, after: [.resolution], when: assets,
        [.law2023("Điều 98 khoản 2"), .law2023("Điều 101 khoản 1")]),
      ProcedureStep(
        .assetsSold, by: .board, after: [.assetsRecovered], when: assets,
        [.law2023("Điều 98 khoản 2"), .law2023("Điều 101 khoản 1")]),
      ProcedureStep(
        .debtsPaid, by: .board, after: [.resolution, .assetsSold],
        [.law2023("Điều 97 khoản 2"), .law2023("Điều 101 khoản 4")]),
      ProcedureStep(
        .membersPaid, by: .board, after: [.debtsPaid],
        when: LocalizedText(vi: "nếu còn tài sản", en: "if anything is left"),
        [.law2023("Điều 101 khoản 5")]),
      ProcedureStep(
        .dependentsClosed, by: .representative, after: [.resolution],
        when: LocalizedText(vi: "nếu có", en: "if there are any"),
        [.law2023("Điều 98 khoản 6")] + texts.cited(50, 51, "3")),
    ]
  }

  private static func filed(_ texts: Texts2023) -> [ProcedureStep] {
    let law = Citation.law2023("Điều 98 khoản 6")
    let filed = ProcedureStep(
      .dossierFiled, by: .representative, after: [.debtsPaid, .dependentsClosed],
      within: texts.term(
        .workingDays(5), from: .debtsPaid, 50, 51, "2", law: "Điều 98 khoản 6"),
      papers: (texts.decree?.isNewer == true ? [.memberRegisters] : [])
        + [.dissolutionNotice, .assetReport], [law] + texts.cited(50, 51, "2"))
    return [filed] + tax(texts) + [
      ProcedureStep(
        .decided, by: .registry,
        after: texts.decree == nil ? [.dossierFiled] : [.dossierFiled, .taxAsked],
        within: texts.term(
          .workingDays(5), from: .dossierFiled, 50, 51, "4", law: "Điều 98 khoản 7 điểm a"),
        [.law2023("Điều 98 khoản 7 điểm a")] + texts.cited(50, 51, "4"))
    ] + seal(texts)
  }

  private static func tax(_ texts: Texts2023) -> [ProcedureStep] {
    guard let place = texts.cited(50, 51, "4").first else { return [] }
    return TaxSteps.of(place)
  }

  private static func seal(_ texts: Texts2023) -> [ProcedureStep] {
    guard texts.decree != nil else { return [] }
    return [
      ProcedureStep(
        .sealReturned, by: .representative,
        when: LocalizedText(
          vi: "nếu con dấu do công an cấp", en: "if the police gave the seal"),
        texts.cited(50, 51, "7"))
    ]
  }
}

/// The question to the tax authority and its answer, which may fail to come.
enum TaxSteps {
  static func of(_ place: Citation) -> [ProcedureStep] {
    [
      ProcedureStep(.taxAsked, by: .registry, after: [.dossierFiled], [place]),
      ProcedureStep(
        .taxAnswered, by: .taxAuthority, after: [.taxAsked],
        within: StepTerm(.workingDays(2), from: .taxAsked, place),
        when: LocalizedText(vi: "không trả lời thì vẫn giải quyết", en: "silence does not stop it"),
        [place]),
    ]
  }
}

/// Law 17/2023/QH15 with the decree of the day, which did not exist in its first days.
struct Texts2023 {
  let regime: StatusRegime

  var decree: StatusDecree? { StatusDecree.both.first { $0.regime == regime } }

  /// The place in the decree; nothing before there was one.
  func cited(_ older: Int, _ newer: Int, _ clause: String) -> [Citation] {
    decree.map { [$0.at(older, newer, clause)] } ?? []
  }

  /// A term of the decree, or of the law alone before there was one.
  func term(
    _ period: Period, from start: DissolutionStep, _ older: Int, _ newer: Int, _ clause: String,
    law: String
  ) -> StepTerm {
    StepTerm(period, from: start, cited(older, newer, clause).first ?? .law2023(law))
  }
}
