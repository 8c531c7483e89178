extension RuleCatalogue {
  /// A rating of a unit being recorded.
  public static let rating: [Rule<RatingFacts>] = [
    .ratingMaximum, .ratingBand, .ratingGrade, .ratingFine, .ratingInForce, .ratingSubject,
    .ratingReason, .ratingNewness, .ratingStopped, .ratingAgreed, .ratingReceived,
  ]

  /// The size class of a unit being told.
  public static let size: [Rule<SizeFacts>] = [.sizeClass]

  static let ofRatings: [RuleEntry] = entries(rating) + entries(size)
}
