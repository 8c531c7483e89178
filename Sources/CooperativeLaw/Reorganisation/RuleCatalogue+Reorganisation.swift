extension RuleCatalogue {
  /// A reorganisation or conversion that is opened.
  public static let reorganisation: [Rule<ReorganisationFacts>] =
    reorganisationOnly
    + successors.map { $0.applied(to: \.successions) }
    + resolution.map { $0.applied(to: \.votes) }
    + conversion.map { rule in rule.applied { $0.conversion.map { [$0] } ?? [] } }

  /// A unit that ends because a reorganisation is carried through.
  public static let reorganisationEnd: [Rule<ReorganisationEndFacts>] =
    reorganisationEndOnly + successors.map { $0.applied(to: \.succession) }

  /// A reorganisation that is given up.
  public static let reorganisationCancel: [Rule<ReorganisationCancelFacts>] = [.cancelOpenPlan]

  /// A reorganisation that is carried through, before its units are looked at.
  public static let reorganisationComplete: [Rule<ReorganisationCancelFacts>] = [
    .completeOpenPlan
  ]

  /// What a unit that goes on must keep to with the members it has left.
  public static let standing: [Rule<RegistrationFacts>] =
    [.minimumMembers]
    + share.map { $0.applied(to: \.shares) }
    + jointShare.map { $0.applied(to: \.jointShares) }
    + memberCount.map { rule in rule.applied { [$0.counts] } }

  static let ofReorganisations: [RuleEntry] =
    entries(reorganisationOnly) + entries(reorganisationEndOnly) + entries(reorganisationCancel)
    + entries(reorganisationComplete)

  private static let reorganisationOnly: [Rule<ReorganisationFacts>] = [
    .reorganisationShape, .reorganisationResolution, .reorganisationOnePlan,
    .reorganisationConservation, .reorganisationBranches, .conversionCode,
  ]

  private static let reorganisationEndOnly: [Rule<ReorganisationEndFacts>] = [.nothingLeft]
}
