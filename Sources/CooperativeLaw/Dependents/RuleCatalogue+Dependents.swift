extension RuleCatalogue {
  /// A new branch, representative office or business location.
  public static let dependent: [Rule<DependentFacts>] = [
    .dependentParent, .dependentName, .dependentFiled,
  ]

  /// The closing of a branch, office or location by its unit.
  public static let dependentClosing: [Rule<DependentClosingFacts>] = [.dependentClosingFiled]

  /// Every rule of branches, offices and locations, with its examples.
  static let ofDependents: [RuleEntry] = entries(dependent) + entries(dependentClosing)
}
