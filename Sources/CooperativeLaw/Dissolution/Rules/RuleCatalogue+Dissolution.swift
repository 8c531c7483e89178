extension RuleCatalogue {
  /// A compulsory dissolution that is opened.
  public static let dissolutionGround: [Rule<GroundFacts>] = [.groundTerm]

  /// A step of a case.
  public static let caseStep: [Rule<CaseStepFacts>] = [.stepOrder, .stepInTime]

  /// The council that dissolves a unit.
  public static let council: [Rule<CouncilFacts>] = [.council]

  /// The end of a case.
  public static let completion: [Rule<CompletionFacts>] = [.stepsDone]

  /// A payment in a settlement.
  public static let settlement: [Rule<SettlementFacts>] = [.settlementOrder]

  /// A vote that an opening rests on.
  public static let voteStated: [Rule<VoteStatedFacts>] = [.voteStated]

  /// A decision that the registry acts on.
  public static let courtRecorded: [Rule<CourtRecordedFacts>] = [.courtRecorded]

  static let ofDissolutions: [RuleEntry] =
    entries(dissolutionGround) + entries(voteStated) + entries(caseStep) + entries(council)
    + entries(completion)
    + entries(settlement) + entries(courtRecorded)
}
