import Testing

@testable import CooperativeLaw

@Suite struct YearlyReportTests {
  private func report(
    _ kind: UnitKind, _ year: Int, received: CivilDate, isRegistered: Bool? = true
  ) -> YearlyReportFacts {
    YearlyReportFacts(
      subject: "HTX-00001", kind: kind, year: year, receivedOn: received,
      isRegistered: isRegistered)
  }

  private func severities(_ facts: YearlyReportFacts) -> [Severity] {
    Rule.reportInTime.judge(facts).map(\.severity)
  }

  @Test(arguments: [
    (2017, CivilDate(2018, 1, 15)), (2018, CivilDate(2019, 1, 15)),
    (2020, CivilDate(2020, 12, 15)), (2023, CivilDate(2023, 12, 15)),
    (2025, CivilDate(2025, 12, 15)), (2026, CivilDate(2026, 12, 15)),
  ])
  func `a cooperative's report is due on that day`(year: Int, due: CivilDate) {
    #expect(severities(report(.cooperative, year, received: due.adding(days: -1))) == [])
    #expect(severities(report(.cooperative, year, received: due)) == [])
    #expect(severities(report(.union, year, received: due.adding(days: 1))) == [.warning])
  }

  @Test(arguments: [
    // 15/12/2019 is a Sunday, 15/12/2018 does not count.
    (CivilDate(2019, 12, 15), [Severity]()), (CivilDate(2019, 12, 16), [.note]),
    (CivilDate(2019, 12, 17), [.warning]),
  ])
  func `the Monday after a due weekend is not called late`(day: CivilDate, expected: [Severity]) {
    #expect(severities(report(.cooperative, 2019, received: day)) == expected)
  }

  @Test func `a group reports to the commune or the registry`() {
    let notified = report(.group, 2025, received: CivilDate(2025, 12, 16), isRegistered: false)
    let registered = report(.group, 2025, received: CivilDate(2025, 12, 16))
    #expect(severities(notified) == [.warning])
    #expect(AnnualReport.rule(notified).citation.text == "77/2019/NĐ-CP")
    #expect(AnnualReport.rule(registered).citation.text == "09/2024/TT-BKHĐT")
    #expect(notified.duty.text == "77/2019/NĐ-CP")
    #expect(AnnualReport.ofNotifiedGroups(CivilDate(2026, 12, 14)).citation.confidence == .derived)
    #expect(AnnualReport.ofNotifiedGroups(CivilDate(2023, 12, 14)).citation.confidence == .primary)
    #expect(AnnualReport.ofNotifiedGroups(CivilDate(2000, 12, 14)).value == nil)
    #expect(severities(report(.group, 2018, received: CivilDate(2018, 12, 20))) == [.note])
  }

  @Test func `a late report says how many days`() throws {
    let facts = report(.cooperative, 2025, received: CivilDate(2025, 12, 18))
    let finding = try #require(Rule.reportInTime.judge(facts).first)
    #expect(finding.message.vi == "Báo cáo năm 2025 nhận sau hạn 15/12/2025 3 ngày.")
    #expect(finding.field == "received_on")
  }

  @Test func `figures that do not agree are all told and never refused`() {
    let facts = YearlyReportFacts(
      subject: "HTX-00001", kind: .cooperative, year: 2023,
      figures: YearlyFigures([
        .membersStart: 10, .membersJoined: 0, .membersLeft: 0, .membersEnd: 9,
        .membersEndWomen: 10, .membersEndIndividual: 12, .revenue: 100,
        .revenueFromMembers: 0, .assets: 5, .totalCapital: 4, .equity: 3, .debts: 3,
        .undividedAssets: 6,
      ]))
    let found = judge(facts, by: RuleCatalogue.yearlyReport)
    #expect(!found.isRefused)
    #expect(
      Set(found.map(\.rule)) == [
        "figures.members-add-up", "figures.member-types", "figures.part-of-whole",
        "figures.balance", "figures.outside-supply",
      ])
    #expect(found.allSatisfy { $0.facts.first?.value == "2023" })
  }

  @Test func `a figure that is not known is not zero`() {
    var figures = YearlyFigures([.revenue: 0])
    #expect(figures[.revenue] == 0)
    #expect(figures[.profitAfterTax] == nil)
    figures[.profitAfterTax] = -3
    #expect(figures.values == [.revenue: 0, .profitAfterTax: -3])
    figures[.revenue] = nil
    #expect(figures[.revenue] == nil)
  }

  @Test(arguments: [
    (1, 2, false), (50, 100, false), (51, 101, true), (50, 101, false),
    (500_000_000_000_000, 1_000_000_000_000_000, false),
    (500_000_000_000_001, 1_000_000_000_000_000, true),
  ])
  func `half of a revenue is compared to the đồng`(outside: Int, revenue: Int, exceeds: Bool) {
    let facts = YearlyReportFacts(
      subject: "HTX-00001", kind: .union, year: 2020,
      figures: YearlyFigures([.revenue: revenue, .revenueFromMembers: revenue - outside]))
    #expect(Rule.outsideSupply.judge(facts).isEmpty == !exceeds)
  }
}
