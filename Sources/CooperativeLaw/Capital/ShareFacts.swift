/// The share of one member in the charter capital.
public struct ShareFacts: Sendable {
  /// Whose share it is.
  public let subject: String
  /// The standing of the member.
  public let memberKind: MemberKind
  /// The share in đồng, paid or promised.
  public let share: Int
  /// The charter capital in đồng.
  public let charterCapital: Int
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts for a day.
  public init(
    kind: UnitKind, day: CivilDate, subject: String = "", memberKind: MemberKind = .official,
    share: Int, charterCapital: Int
  ) {
    self.init(
      regime: LawBook.regime(for: kind, on: day), subject: subject, memberKind: memberKind,
      share: share, charterCapital: charterCapital)
  }

  /// Makes the facts under a regime already looked up.
  public init(
    regime: UnitRegime, subject: String, memberKind: MemberKind, share: Int, charterCapital: Int
  ) {
    self.subject = subject
    self.memberKind = memberKind
    self.share = share
    self.charterCapital = charterCapital
    self.regime = regime
  }
}
