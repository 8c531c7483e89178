/// A decision on the stars of an OCOP product about to be recorded.
public struct OCOPRecognitionFacts: Sendable {
  /// The product.
  public var product: String
  /// The stars it is given.
  public var stars: OCOPStars
  /// Whether the province proposes five stars and the ministry has not decided.
  public var isPotentialFive: Bool
  /// The points.
  public var scores: OCOPScores
  /// Who decided; `nil` when not given.
  public var level: OCOPLevel?
  /// The day of the decision, which decides the rules.
  public var decidedOn: CivilDate
  /// The last day as stated; `nil` when not stated.
  public var validTo: CivilDate?

  /// Makes the facts.
  public init(
    product: String = "", stars: OCOPStars, isPotentialFive: Bool = false,
    scores: OCOPScores = OCOPScores(), level: OCOPLevel? = nil, decidedOn: CivilDate,
    validTo: CivilDate? = nil
  ) {
    self.product = product
    self.stars = stars
    self.isPotentialFive = isPotentialFive
    self.scores = scores
    self.level = level
    self.decidedOn = decidedOn
    self.validTo = validTo
  }

  func finding(
    _ rule: RuleID, _ severity: Severity, field: String, _ message: LocalizedText,
    facts: [Fact] = [], by citations: [Citation], remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: product, field: field, message: message,
      facts: [Fact(LocalizedText(vi: "ngày quyết định", en: "decided on"), decidedOn)] + facts,
      citations: citations, remedy: remedy)
  }
}
