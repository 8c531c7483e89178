public import CooperativeLaw

/// Why a unit is on a list: facts with their years.
public enum WatchReason: Sendable, Equatable {
  /// Graded in a year by a scheme.
  case graded(RatedYear)
  /// Not rated in a year by a scheme, for a reason by its code or in words.
  case notRated(year: Int, scheme: String, reason: String)
  /// Grades that went down, the latest first.
  case fell([RatedYear])
  /// A loss before tax in two years, in đồng (negative); the latest first.
  case loss(year: Int, amount: Int, amountBefore: Int)
  /// No yearly report, which was due on a day.
  case noReport(year: Int, due: CivilDate)

  /// A grade of a year.
  public struct RatedYear: Sendable, Equatable {
    /// The year rated.
    public let year: Int
    /// The code of the scheme.
    public let scheme: String
    /// The grade of the circulars that it counts as.
    public let grade: RatingGrade
    /// The total, when it is on record.
    public let total: Points?
  }
}

/// A weak or effective unit and why it is called so.
public struct GradedUnit: Sendable, Equatable {
  /// The unit.
  public let unit: WatchedUnit
  /// Every reason, the latest year first.
  public let reasons: [WatchReason]
}
