/// How much a unit may supply to others than its members (khách hàng không phải thành viên).
public struct OutsideSupply: Hashable, Sendable {
  /// Percent of the whole value, outside agriculture.
  public let percent: Int
  /// Percent in agriculture.
  public let agriculturalPercent: Int

  /// The cap over time; from 2024-07-01 on the law fixes none and leaves it to the charter.
  static let timeline = Timeline(steps: [
    .init(
      from: CivilDate(2014, 1, 27),
      Sourced(
        OutsideSupply(percent: 50, agriculturalPercent: 32),
        Citation(LawText.decree193, "Điều 5 khoản 2 (trước 15/9/2017)", confidence: .secondary))),
    .init(
      from: CivilDate(2017, 9, 15),
      Sourced(
        OutsideSupply(percent: 50, agriculturalPercent: 50),
        Citation(LawText.decree193, "Điều 5 khoản 2 điểm a"))),
    .init(from: CivilDate(2024, 7, 1), nil),
  ])
}
