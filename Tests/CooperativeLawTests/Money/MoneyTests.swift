import Testing

@testable import CooperativeLaw

@Suite struct MoneyTests {
  @Test(arguments: [
    (0, "0 đồng", "0 VND"), (999, "999 đồng", "999 VND"), (1000, "1.000 đồng", "1,000 VND"),
    (1_500_000_000, "1.500.000.000 đồng", "1,500,000,000 VND"),
    (-1_050_000, "-1.050.000 đồng", "-1,050,000 VND"),
  ])
  func `money is written in groups of three`(amount: Int, vi: String, en: String) {
    #expect(Money.text(amount) == LocalizedText(vi: vi, en: en))
  }

  @Test func `percentages are compared to the đồng and never overflow`() {
    #expect(!Money.isMore(20, thanPercent: 20, of: 100))
    #expect(Money.isMore(21, thanPercent: 20, of: 100))
    #expect(Money.isMore(1, thanPercent: 33, of: 3))
    #expect(!Money.isMore(1, thanPercent: 34, of: 3))
    #expect(Money.isMore(Int.max, thanPercent: 20, of: Int.max))
    #expect(!Money.isMore(Int.max / 5, thanPercent: 20, of: Int.max))
    #expect(Money.isLess(34, thanPercent: 35, of: 100))
    #expect(!Money.isLess(35, thanPercent: 35, of: 100))
  }

  @Test func `a share is rounded down so that it never breaks its own limit`() {
    for whole in [0, 1, 99, 101, 1_234_567, Int.max] {
      let most = Money.share(30, percentOf: whole)
      #expect(!Money.isMore(most, thanPercent: 30, of: whole))
      #expect(Money.isMore(most + 1, thanPercent: 30, of: whole))
    }
  }

  @Test func `sums and distances stop at the largest number`() {
    #expect(Money.sum([1, 2, 3]) == 6)
    #expect(Money.sum([Int.max, 1]) == Int.max)
    #expect(Money.difference(3, 10) == 7)
    #expect(Money.difference(Int.max, Int.min) == Int.max)
  }
}
