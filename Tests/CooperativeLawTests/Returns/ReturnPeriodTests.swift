import Testing

@testable import CooperativeLaw

/// The days a return covers, and those it is due on.
@Suite struct ReturnPeriodTests {
  private func days(_ period: ReturnPeriod?) -> String? {
    period.map { "\($0.first) \($0.last)" }
  }

  @Test(arguments: [
    (2016, "2016-01-01 2016-12-31"), (2018, "2018-01-01 2018-12-31"),
    (2019, "2018-12-15 2019-12-14"), (2020, "2019-12-15 2020-12-14"),
    (2023, "2022-12-15 2023-12-14"), (2024, "2023-12-15 2024-12-14"),
    (2025, "2024-12-15 2025-12-14"),
  ])
  func aYearClosesAsItsTextSays(year: Int, expected: String) {
    #expect(days(.year(year)) == expected)
  }

  @Test func theTextIsThatOfTheYear() {
    #expect(ReturnPeriod.year(2016).citation == nil)
    #expect(ReturnPeriod.year(2018).citation?.text == LawText.decree193)
    #expect(ReturnPeriod.year(2019).citation?.text == LawText.circular03)
    #expect(ReturnPeriod.year(2023).citation?.text == LawText.circular03)
    #expect(ReturnPeriod.year(2024).citation?.text == LawText.circular09)
  }

  @Test func halvesAreThoseOfTheCalendar() {
    #expect(days(.half(1, of: 2026)) == "2026-01-01 2026-06-30")
    #expect(days(.half(2, of: 2026)) == "2026-07-01 2026-12-31")
    #expect(ReturnPeriod.half(0, of: 2026) == nil)
    #expect(ReturnPeriod.half(3, of: 2026) == nil)
  }

  @Test func periodsAreSaidInBothLanguages() throws {
    let first = try #require(ReturnPeriod.half(1, of: 2026)).label
    let second = try #require(ReturnPeriod.half(2, of: 2026)).label
    #expect(first.vi == "6 tháng đầu năm 2026 (01/01/2026 - 30/06/2026)")
    #expect(second.en == "Second half of 2026 (01/07/2026 - 31/12/2026)")
    #expect(ReturnPeriod.year(2025).label.vi == "Năm 2025 (15/12/2024 - 14/12/2025)")
    for tier in ReturnStep.Tier.allCases { #expect(tier.label.vi != tier.label.en) }
  }

  private func chain(_ steps: [ReturnStep]) -> [String] {
    steps.map { "\($0.tier) \($0.due.map(\.description) ?? "?") \($0.citation.reference)" }
  }

  @Test func theChainOf2025LeavesTheDistrictToTheCommune() {
    let steps = ReturnChain.steps(ofYear: 2025)
    #expect(
      chain(steps) == [
        "unit 2025-12-15 09/2024/TT-BKHĐT, Điều 6",
        "commune 2025-12-18 09/2024/TT-BKHĐT, Điều 7 khoản 1",
        "province 2025-12-21 09/2024/TT-BKHĐT, Điều 7 khoản 2",
      ])
    #expect(steps[1].citation.confidence == .derived)
    #expect(chain(ReturnChain.steps(ofYear: 2024))[1].hasPrefix("district 2024-12-18"))
  }

  @Test func earlierChainsAreThoseOfTheirTexts() {
    #expect(ReturnChain.steps(ofYear: 2016).isEmpty)
    #expect(
      chain(ReturnChain.steps(ofYear: 2018)) == [
        "unit 2019-01-15 193/2013/NĐ-CP, Điều 23 khoản 1",
        "district ? 03/2014/TT-BKHĐT, chưa rõ điều khoản",
        "province ? 03/2014/TT-BKHĐT, chưa rõ điều khoản",
      ])
    #expect(
      chain(ReturnChain.steps(ofYear: 2019)) == [
        "unit 2019-12-15 03/2014/TT-BKHĐT, Điều 25 khoản 1, 5",
        "district 2019-12-18 03/2014/TT-BKHĐT, Điều 25 khoản 2",
        "province 2019-12-21 03/2014/TT-BKHĐT, Điều 25 khoản 3",
      ])
  }

  @Test func groupsThatOnlyToldTheCommuneHaveAChainOfTheirOwn() {
    #expect(ReturnChain.stepsOfNotifiedGroups(ofYear: 2018).isEmpty)
    #expect(
      chain(ReturnChain.stepsOfNotifiedGroups(ofYear: 2023)) == [
        "unit 2023-12-15 77/2019/NĐ-CP, Điều 29 khoản 1",
        "commune 2023-12-30 77/2019/NĐ-CP, Điều 29 khoản 2",
        "district 2024-01-15 77/2019/NĐ-CP, Điều 29 khoản 3",
        "province 2024-01-30 77/2019/NĐ-CP, Điều 29 khoản 4",
      ])
    let now = ReturnChain.stepsOfNotifiedGroups(ofYear: 2026)
    #expect(now.map(\.tier) == [.unit, .commune, .province])
    #expect(now.allSatisfy { $0.citation.confidence == .derived })
  }
}
