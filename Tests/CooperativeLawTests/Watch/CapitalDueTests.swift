import Testing

@testable import CooperativeLaw

/// Capital that was promised: six months to pay, then thirty days to register what was paid.
@Suite struct CapitalDueTests {
  private func facts(
    _ start: CivilDate, _ kind: UnitKind = .cooperative, members: Int = 2
  ) -> PromisedCapital {
    PromisedCapital(unit: "HTX-1", kind: kind, start: start, members: members, unpaid: 34_000_000)
  }

  @Test(arguments: [
    (CivilDate(2024, 8, 29), CivilDate(2025, 2, 28)),
    (CivilDate(2024, 8, 31), CivilDate(2025, 2, 28)),
    (CivilDate(2023, 8, 29), CivilDate(2024, 2, 29)),
    // A Sunday: in time on Monday.
    (CivilDate(2024, 12, 15), CivilDate(2025, 6, 16)),
  ])
  func `six months are counted to the end of a month and moved off a day off`(
    start: CivilDate, last: CivilDate
  ) throws {
    let item = try #require(CapitalDue.items(facts(start), on: last).first)
    #expect(item.last == .day(last))
    #expect(item.isLate(on: last) == false && item.isLate(on: last.adding(days: 1)) == true)
  }

  @Test func `registering the lower capital runs once paying in is overdue`() throws {
    let facts = facts(CivilDate(2025, 1, 2))
    #expect(CapitalDue.items(facts, on: CivilDate(2025, 7, 2)).count == 1)
    let items = CapitalDue.items(facts, on: CivilDate(2025, 7, 3))
    #expect(items.map(\.last) == [.day(CivilDate(2025, 7, 2)), .day(CivilDate(2025, 8, 1))])
    #expect(items[1].citation == Citation(LawText.law2023, "Điều 74 khoản 7"))
    #expect(items[0].citation == Citation(LawText.law2023, "Điều 74 khoản 4"))
  }

  @Test func `the law of the day on which paying in ends decides what follows`() {
    // Founded under the 2012 law, which asks for no registration of what was paid.
    let before = CapitalDue.items(facts(CivilDate(2023, 12, 28)), on: CivilDate(2025, 1, 2))
    #expect(before.count == 1)
    #expect(before[0].last == .day(CivilDate(2024, 6, 28)))
    #expect(before[0].citation == Citation(LawText.law2012, "Điều 17 khoản 3"))
    let across = CapitalDue.items(facts(CivilDate(2024, 1, 1)), on: CivilDate(2025, 1, 2))
    #expect(across.map(\.last) == [.day(CivilDate(2024, 7, 1)), .day(CivilDate(2024, 7, 31))])
  }

  @Test func `groups have no such time, and of the old laws it is not known`() {
    #expect(
      CapitalDue.items(facts(CivilDate(2025, 1, 2), .group), on: CivilDate(2025, 9, 1)).isEmpty)
    #expect(CapitalDue.unknown(facts(CivilDate(2025, 1, 2), .group)) == nil)
    let old = facts(CivilDate(2013, 6, 30))
    #expect(CapitalDue.items(old, on: CivilDate(2025, 9, 1)).isEmpty)
    #expect(CapitalDue.unknown(old)?.citation.text == LawText.law2003)
    #expect(CapitalDue.unknown(facts(CivilDate(2013, 7, 1))) == nil)
  }

  @Test func `one member owes, two members owe`() throws {
    let day = CivilDate(2025, 2, 3)
    let one = try #require(
      CapitalDue.items(facts(CivilDate(2025, 1, 2), members: 1), on: day).first)
    #expect(one.what.en == "Pay in capital: 1 member owes 34,000,000 VND")
    let two = try #require(CapitalDue.items(facts(CivilDate(2025, 1, 2)), on: day).first)
    #expect(two.what.en == "Pay in capital: 2 members owe 34,000,000 VND")
    #expect(two.what.vi == "Góp đủ vốn: 2 thành viên còn thiếu 34.000.000 đồng")
  }
}
