extension RuleCatalogue {
  /// A suspension of business.
  public static let suspension: [Rule<SuspensionFacts>] = [
    .suspensionNotice, .suspensionLength, .suspensionTotal,
  ]

  /// The return to business.
  public static let resumption: [Rule<ResumptionFacts>] = [
    .resumptionNotice, .resumptionConfirmed,
  ]

  /// The vote to reorganise or dissolve.
  public static let resolution: [Rule<ResolutionFacts>] = [.resolutionVote]

  /// The end of an HTX or LHHTX.
  public static let ending: [Rule<EndingFacts>] = [.debtsPaid, .noDispute, .dependentsClosed]

  /// A dissolution called off.
  public static let cancellation: [Rule<CancellationFacts>] = [.cancelledInTime]

  /// An end because nobody filed or objected.
  public static let silence: [Rule<SilenceFacts>] = [.silence]

  /// A reorganisation carried through.
  public static let successors: [Rule<SuccessorFacts>] = [.successors]

  /// A THT that becomes an HTX.
  public static let conversion: [Rule<ConversionFacts>] = [.conversion]

  /// A revocation.
  public static let revocation: [Rule<RevocationFacts>] = [.revocationTerm, .revocationHeard]

  /// The end of a THT.
  public static let groupEnd: [Rule<GroupEndFacts>] = [.groupAgreement, .groupEndFiled]

  /// An event to be recorded.
  public static let statusEvent: [Rule<TransitionFacts>] = [.transition]

  static let ofStatuses: [RuleEntry] =
    entries(statusEvent) + entries(suspension) + entries(resumption) + entries(resolution)
    + entries(ending)
    + entries(cancellation) + entries(silence) + entries(successors) + entries(conversion)
    + entries(revocation) + entries(groupEnd)
}
