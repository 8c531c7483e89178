import Testing

@testable import CooperativeLaw

@Suite struct LawBookTests {
  @Test(arguments: [
    ("1996-12-31", RegimeID.beforeLaw1996), ("1997-01-01", .law1996), ("2004-06-30", .law1996),
    ("2004-07-01", .law2003), ("2013-06-30", .law2003), ("2013-07-01", .law2012),
    ("2024-06-30", .law2012), ("2024-07-01", .law2023), ("2026-11-21", .law2023),
  ])
  func `a cooperative and a union are judged by the law of the day`(
    day: String, id: RegimeID
  ) throws {
    let day = try #require(CivilDate(iso: day))
    #expect(LawBook.regime(for: .cooperative, on: day).id == id)
    #expect(LawBook.regime(for: .union, on: day).id == id)
  }

  @Test(arguments: [
    ("2007-10-31", RegimeID.beforeDecree151), ("2007-11-01", .decree151),
    ("2019-11-24", .decree151), ("2019-11-25", .decree77), ("2024-06-30", .decree77),
    ("2024-07-01", .law2023Group), ("2026-07-23", .law2023Group),
  ])
  func `a group is judged by the decree or law of the day`(day: String, id: RegimeID) throws {
    #expect(LawBook.regime(for: .group, on: try #require(CivilDate(iso: day))).id == id)
  }

  @Test(
    arguments: [
      (UnitKind.cooperative, CivilDate(2013, 6, 30), nil), (.cooperative, CivilDate(2013, 7, 1), 7),
      (.cooperative, CivilDate(2024, 6, 30), 7), (.cooperative, CivilDate(2024, 7, 1), 5),
      (.union, CivilDate(2013, 7, 1), 4), (.union, CivilDate(2024, 6, 30), 4),
      (.union, CivilDate(2024, 7, 1), 3), (.group, CivilDate(2007, 10, 31), nil),
      (.group, CivilDate(2007, 11, 1), 3), (.group, CivilDate(2019, 11, 24), 3),
      (.group, CivilDate(2019, 11, 25), 2), (.group, CivilDate(2024, 7, 1), 2),
      (.group, CivilDate(2026, 7, 23), 2),
    ] as [(UnitKind, CivilDate, Int?)])
  func `the least number of members changes with the law`(
    kind: UnitKind, day: CivilDate, minimum: Int?
  ) {
    #expect(LawBook.regime(for: kind, on: day).membership.minimum.value == minimum)
  }

  @Test(arguments: [
    (UnitKind.cooperative, CivilDate(2013, 7, 1), 20), (.union, CivilDate(2013, 7, 1), 30),
    (.cooperative, CivilDate(2024, 6, 30), 20), (.cooperative, CivilDate(2024, 7, 1), 30),
    (.union, CivilDate(2024, 7, 1), 40),
  ])
  func `the cap of one member changes with the law`(kind: UnitKind, day: CivilDate, cap: Int) {
    let capital = LawBook.regime(for: kind, on: day).capital
    #expect(capital.memberCapPercent?.value == cap)
    #expect(capital.payIn?.value == .months(6))
    let isLaw2023 = day >= CivilDate(2024, 7, 1)
    #expect(capital.associatesCapPercent?.value == (isLaw2023 ? cap : nil))
    #expect(capital.foreignersCapPercent?.value == (isLaw2023 ? 30 : nil))
  }

  @Test func `what is not known stays without a value and says so`() {
    for day in [CivilDate(2000, 1, 1), CivilDate(2010, 1, 1)] {
      let regime = LawBook.regime(for: .cooperative, on: day)
      #expect(regime.capital.memberCapPercent?.value == nil)
      #expect(regime.capital.memberCapPercent?.citation.confidence == .unknown)
      #expect(regime.membership.minimum.citation.confidence == .unknown)
    }
  }

  @Test func `a group has no cap at all`() {
    let capital = LawBook.regime(for: .group, on: CivilDate(2025, 1, 1)).capital
    #expect(capital.memberCapPercent == nil)
  }

  @Test func `the least age is 18, 15 for associates without capital, and none for a new group`() {
    func age(_ kind: UnitKind, _ day: CivilDate, _ member: MemberKind) -> Int? {
      LawBook.regime(for: kind, on: day).membership.conditions(for: member)?.minimumAge?.value
    }
    #expect(age(.cooperative, CivilDate(2024, 6, 30), .official) == 18)
    #expect(age(.cooperative, CivilDate(2024, 6, 30), .associateNoCapital) == nil)
    #expect(age(.cooperative, CivilDate(2024, 7, 1), .official) == 18)
    #expect(age(.cooperative, CivilDate(2024, 7, 1), .associateCapital) == 18)
    #expect(age(.cooperative, CivilDate(2024, 7, 1), .associateNoCapital) == 15)
    #expect(age(.group, CivilDate(2019, 11, 24), .official) == 18)
    #expect(age(.group, CivilDate(2019, 11, 25), .official) == nil)
  }

  @Test func `boards and control boards follow the law`() {
    let old = LawBook.regime(for: .cooperative, on: CivilDate(2024, 6, 30)).governance
    let new = LawBook.regime(for: .cooperative, on: CivilDate(2024, 7, 1)).governance
    let oldUnion = LawBook.regime(for: .union, on: CivilDate(2024, 6, 30)).governance
    let newUnion = LawBook.regime(for: .union, on: CivilDate(2024, 7, 1)).governance
    #expect(old.boardSize?.value == 3...15)
    #expect(new.boardSize?.value == 3...15)
    #expect(old.boardTerm?.value == TermLimits(minimumMonths: 24, maximumMonths: 60))
    #expect(new.boardTerm?.value == TermLimits(maximumMonths: 60))
    #expect(old.controlBoardFromMembers?.value == 30)
    #expect(oldUnion.controlBoardFromMembers?.value == 10)
    #expect(new.controlBoardFromMembers == nil)
    #expect(new.fullOrgansAboveMicro?.value == true)
    #expect(newUnion.controlBoardFromMembers?.value == 10)
    #expect(old.controlBoardSize?.value?.upperBound == 7)
    #expect(old.chairIsLegalRepresentative?.value == true)
    #expect(new.chairIsLegalRepresentative?.value == false)
  }
}
