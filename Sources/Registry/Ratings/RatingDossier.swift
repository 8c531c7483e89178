public import CooperativeLaw

/// What is to be recorded of a unit's rating of a year, as an officer types it (đánh giá, xếp loại).
public struct RatingDossier: Sendable, Equatable, Encodable {
  /// The year rated.
  public var year: Int
  /// The scheme, by its code or the number of its text.
  public var scheme: String
  /// Points as typed, by the id of the criterion or part.
  public var scores: [String: String]
  /// The total as typed.
  public var total: String?
  /// The grade in a word.
  public var grade: String?
  /// Why it is not rated: a code, or words.
  public var notRatedReason: String?
  /// Whether it was fined in the year for its operation; `nil` when nobody said.
  public var fined: Bool?
  /// The days of scoring, agreement and receipt.
  public var days: RatingFacts.Days
  /// The paper it rests on.
  public var document: String

  /// Makes a dossier.
  public init(
    year: Int, scheme: String, scores: [String: String] = [:], total: String? = nil,
    grade: String? = nil, notRatedReason: String? = nil, fined: Bool? = nil,
    days: RatingFacts.Days = RatingFacts.Days(), document: String = ""
  ) {
    self.year = year
    self.scheme = scheme
    self.scores = scores
    self.total = total
    self.grade = grade
    self.notRatedReason = notRatedReason
    self.fined = fined
    self.days = days
    self.document = document
  }
}
