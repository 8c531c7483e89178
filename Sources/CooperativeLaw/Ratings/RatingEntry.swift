/// What is said of a unit's rating of a year: points, a total, a grade, or why it has none.
public struct RatingEntry: Sendable, Hashable {
  /// Points by the id of the criterion or part.
  public var scores: [String: Points]
  /// The total.
  public var total: Points?
  /// The code of the grade, or the word as given where the scheme's grades are not known.
  public var grade: String?
  /// The code or words of the reason for not rating.
  public var notRatedReason: String?
  /// Whether the unit was fined in the year for its operation; `nil` when nobody said.
  public var fined: Bool?

  /// Makes an entry.
  public init(
    scores: [String: Points] = [:], total: Points? = nil, grade: String? = nil,
    notRatedReason: String? = nil, fined: Bool? = nil
  ) {
    self.scores = scores
    self.total = total
    self.grade = grade
    self.notRatedReason = notRatedReason
    self.fined = fined
  }
}

extension RatingEntry {
  /// The points of a criterion: as given, or the sum of its parts when all of them are given.
  public func points(of criterion: ScoreSheet.Criterion) -> Points? {
    if let given = scores[criterion.id] { return given }
    let parts = criterion.parts.compactMap { scores[$0.id] }
    return criterion.partsAreAll && parts.count == criterion.parts.count ? parts.total : nil
  }

  /// The least a criterion has: its points, else what is given of its parts.
  func least(of criterion: ScoreSheet.Criterion) -> Points {
    points(of: criterion) ?? criterion.parts.compactMap { scores[$0.id] }.total
  }

  /// The sum of all criteria; `nil` when one of them has no points.
  public func sum(by sheet: ScoreSheet) -> Points? {
    let points = sheet.criteria.compactMap { self.points(of: $0) }
    return !points.isEmpty && points.count == sheet.criteria.count ? points.total : nil
  }

  /// The entry with the total that its points add up to and the grade that its total gives.
  ///
  /// What was given stays as it was given.
  public func completed(by scheme: RatingScheme) -> RatingEntry {
    var entry = self
    entry.total = total ?? scheme.sheet.flatMap { sum(by: $0) }
    if grade == nil, notRatedReason == nil, let total = entry.total {
      let forced = fined == true ? scheme.fine?.value : nil
      entry.grade = forced ?? scheme.band(of: total)?.code
    }
    return entry
  }
}
