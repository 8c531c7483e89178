extension RuleCatalogue {
  /// The rules on names (tên) of cooperatives, unions and groups.
  public static let naming: [Rule<NameFacts>] = [
    .namingTypePhrase, .namingOwnName, .namingLetters, .namingShortSign, .namingForeignLetters,
    .namingProtectedBodies, .namingOtherOrganisations, .namingIdentical, .namingReadAlike,
    .namingSymbols, .namingShortEqual, .namingForeignEqual, .namingAddition, .namingNewness,
    .namingRegion, .namingUnknownRules, .namingScope,
  ]
}
