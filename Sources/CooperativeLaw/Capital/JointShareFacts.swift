/// What associates, and what foreign members, hold together in the charter capital.
public struct JointShareFacts: Sendable {
  /// The charter capital in đồng.
  public let charterCapital: Int
  /// What associates with capital hold together.
  public let associates: Int
  /// What foreign members hold together.
  public let foreigners: Int
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts for a day.
  public init(
    kind: UnitKind, day: CivilDate, charterCapital: Int, associates: Int = 0, foreigners: Int = 0
  ) {
    self.init(
      regime: LawBook.regime(for: kind, on: day), charterCapital: charterCapital,
      associates: associates, foreigners: foreigners)
  }

  /// Makes the facts under a regime already looked up.
  public init(regime: UnitRegime, charterCapital: Int, associates: Int, foreigners: Int) {
    self.charterCapital = charterCapital
    self.associates = associates
    self.foreigners = foreigners
    self.regime = regime
  }
}
