/// The vote of a general meeting to reorganise or dissolve the unit, or to ask for bankruptcy.
public struct ResolutionFacts: Sendable {
  /// Votes, or delegates, present.
  public let present: Int
  /// Votes, or delegates, in favour.
  public let inFavour: Int
  /// What is in force on the day of the meeting.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(kind: UnitKind, day: CivilDate, present: Int, inFavour: Int) {
    self.present = present
    self.inFavour = inFavour
    regime = LawBook.regime(for: kind, on: day)
  }
}
