/// How many must be present for a meeting of the members to be held (điều kiện tiến hành).
public struct Quorum: Hashable, Sendable {
  /// Percent present when it is called for the first time.
  public let firstPercent: Int
  /// Percent present when it is called again.
  public let secondPercent: Int
  /// Whether a third call may be held whoever comes.
  public let hasThirdCall: Bool
  /// Whether just the percentage is not enough: more must be present.
  public let mustExceed: Bool

  /// Whether so many of so many reach a percentage.
  public func reaches(_ percent: Int, present: Int, entitled: Int) -> Bool {
    let (share, least) = (present * 100, entitled * percent)
    return mustExceed ? share > least : share >= least
  }

  /// What is asked of a kind of unit on a day.
  public static func rule(of kind: UnitKind, on day: CivilDate) -> Sourced<Quorum> {
    (kind == .group ? ofGroups : ofCooperatives)[day]
      ?? .notKnown(in: LawBook.regime(for: kind, on: day).text)
  }

  private static let ofCooperatives = Timeline(steps: [
    .init(from: CivilDate(1997, 1, 1), Sourced<Quorum>.notKnown(in: LawText.law1996)),
    .init(from: CivilDate(2004, 7, 1), .notKnown(in: LawText.law2003)),
    .init(
      from: CivilDate(2013, 7, 1),
      Sourced(
        Quorum(firstPercent: 75, secondPercent: 50, hasThirdCall: true, mustExceed: false),
        Citation(LawText.law2012, "Điều 31 khoản 6"))),
    .init(
      from: CivilDate(2024, 7, 1),
      Sourced(
        Quorum(firstPercent: 50, secondPercent: 33, hasThirdCall: true, mustExceed: false),
        .law2023("Điều 59 khoản 7"))),
  ])

  private static let ofGroup = Quorum(
    firstPercent: 75, secondPercent: 50, hasThirdCall: false, mustExceed: true)

  private static let ofGroups = Timeline(steps: [
    .init(from: CivilDate(2007, 11, 1), Sourced<Quorum>.notKnown(in: LawText.decree151)),
    .init(
      from: CivilDate(2019, 11, 25),
      Sourced(ofGroup, Citation(LawText.decree77, "Điều 20 khoản 2 điểm b"))),
    .init(
      from: CivilDate(2026, 7, 23),
      Sourced(ofGroup, .decree77("Điều 20 khoản 2 điểm b", on: CivilDate(2026, 7, 23)))),
  ])
}
