extension RatingScheme {
  /// The State Bank's own rating of people's credit funds (quỹ tín dụng nhân dân).
  ///
  /// Its texts were not read: a grade is kept as it was given, and nothing is judged by it.
  public static let stateBank = RatingScheme(
    code: "SBV",
    name: LocalizedText(
      vi: "Xếp hạng quỹ tín dụng nhân dân của Ngân hàng Nhà nước",
      en: "The State Bank's rating of people's credit funds"),
    citation: .circular01("Điều 1 khoản 2"), from: .notKnown(in: LawText.circular01),
    until: .notKnown(in: LawText.circular01),
    subjects: Subjects(
      kinds: Sourced([.cooperative, .union], .circular01("Điều 1 khoản 2")),
      creditFunds: Sourced(true, .circular01("Điều 1 khoản 2"))),
    grades: .notKnown(in: LawText.circular01), hasUsualWords: false)
}
