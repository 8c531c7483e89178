import Testing

@testable import Registry

@Suite struct ShareOfCapitalTests {
  @Test(
    "Shares are exact to two decimals, rounded half up",
    arguments: [
      (1, 3, 3333), (2, 3, 6667), (1, 8, 1250), (0, 5, 0), (5, 5, 10_000),
      // 0.005 % is half of a hundredth; a đồng less is not.
      (5, 100_000, 1), (4_999_999, 100_000_000_000, 0), (5_000_000, 100_000_000_000, 1),
      (Int.max, Int.max, 10_000), (Int.max / 2, Int.max, 5000), (1, Int.max, 0),
    ])
  func rounding(part: Int, total: Int, hundredths: Int) {
    #expect(ShareOfCapital.hundredths(part, of: total) == hundredths)
  }

  @Test(
    "There is no share of nothing, of a debt, or beyond the whole",
    arguments: [(0, 0), (1, 0), (-1, 5), (6, 5), (1, -5)])
  func none(part: Int, total: Int) {
    #expect(ShareOfCapital.hundredths(part, of: total) == nil)
  }
}
