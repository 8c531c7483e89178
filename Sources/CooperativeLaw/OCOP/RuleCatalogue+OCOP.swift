extension RuleCatalogue {
  /// An OCOP product that is recorded or changed.
  public static let ocopProduct: [Rule<OCOPProductFacts>] = [
    .ocopGroup, .ocopProductSet, .ocopOwner, .ocopCode,
  ]

  /// A decision on the stars of an OCOP product.
  public static let ocopRecognition: [Rule<OCOPRecognitionFacts>] = [
    .ocopCriteria, .ocopParts, .ocopPartsSum, .ocopStarBand, .ocopCertified, .ocopPotentialFive,
    .ocopAuthority, .ocopValidity,
  ]

  /// A recognition that is taken back.
  public static let ocopRevocation: [Rule<OCOPRevocationFacts>] = [.ocopRevokedInTime]

  static let ofOCOP: [RuleEntry] =
    entries(ocopProduct) + entries(ocopRecognition) + entries(ocopRevocation)
}
