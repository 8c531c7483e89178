/// A bankruptcy as the registry sees it: it records what the court decides.
///
/// Law 23/2012/QH13 Điều 55; Law 17/2023/QH15 Điều 102; Decree 92/2024/NĐ-CP Điều 57; Decree
/// 295/2026/NĐ-CP Điều 58.
enum BankruptcyProcedure {
  static func of(_ regime: StatusRegime) -> DissolutionProcedure {
    let texts = Texts2023(regime: regime)
    let law: Citation =
      [.law2012, .circular03].contains(regime)
      ? .law2012("Điều 55") : .law2023("Điều 102 khoản 1")
    let received = ProcedureStep(
      .courtDecision, by: .court, papers: [.courtDecision], [law])
    guard let decree = texts.decree else {
      return DissolutionProcedure(.bankruptcy, regime, opening: .courtDecision, [received])
    }
    let place = decree.at("Điều 57 khoản 1", "Điều 58 khoản 1 điểm a")
    return DissolutionProcedure(
      .bankruptcy, regime, opening: .courtDecision,
      [
        received,
        ProcedureStep(
          .courtDecisionRecorded, by: .registry, after: [.courtDecision],
          within: StepTerm(.workingDays(3), from: .courtDecision, place), [place]),
      ])
  }
}
