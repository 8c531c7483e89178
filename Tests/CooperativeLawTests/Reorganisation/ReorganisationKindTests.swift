import Testing

@testable import CooperativeLaw

@Suite struct ReorganisationKindTests {
  @Test(arguments: [
    ("2024-07-17", true), ("2024-07-18", false), ("2026-07-22", false), ("2026-07-23", false),
    ("2014-08-01", true),
  ])
  func `units end with the same filing until the decree lets them wait for the tax authority`(
    day: String, isOneStep: Bool
  ) throws {
    let day = try #require(CivilDate(iso: day))
    for kind in [ReorganisationKind.divide, .consolidate, .merge] {
      #expect(kind.isOneStep(on: day) == isOneStep)
    }
    #expect(ReorganisationKind.separate.isOneStep(on: day))
    #expect(ReorganisationKind.convert.isOneStep(on: day))
  }

  @Test(arguments: [
    (ReorganisationKind.divide, "Điều 52", "Điều 92"), (.separate, "Điều 52", "Điều 93"),
    (.consolidate, "Điều 53 khoản 1", "Điều 94"), (.merge, "Điều 53 khoản 2", "Điều 95"),
  ])
  func `each kind has its article in each law`(kind: ReorganisationKind, old: String, new: String) {
    #expect(kind.article(on: CivilDate(2024, 6, 30)).place == old)
    #expect(kind.article(on: CivilDate(2024, 7, 1)).place == new)
    #expect(kind.article(on: CivilDate(2013, 6, 30)).confidence == .unknown)
    #expect(kind.article(on: CivilDate(2013, 7, 1)).text == LawText.law2012)
  }

  @Test func `a conversion is only known since 2024-07-01`() {
    #expect(ReorganisationKind.convert.article(on: CivilDate(2024, 6, 30)).confidence == .unknown)
    #expect(ReorganisationKind.convert.article(on: CivilDate(2024, 7, 1)).place == "Điều 108")
  }

  @Test func `a unit ends just when its part in it has a reason for the end`() {
    for kind in ReorganisationKind.allCases {
      #expect(kind.endsSources == (kind != .separate))
      #expect(kind.foundsResults == (kind != .merge))
    }
  }

  @Test func `what is not named goes to the only result, but stays in a separation`() {
    func plan(_ kind: ReorganisationKind, results: Int, others: String? = nil)
      -> ReorganisationPlan<String>
    {
      ReorganisationPlan(
        kind: kind, sources: [ReorganisationSource(unit: "HTX-1")],
        results: (0..<results).map { .init(dossier: "d", key: ["a", "b"][$0]) },
        allocation: ReorganisationAllocation(othersTo: others))
    }
    #expect(plan(.merge, results: 1).defaultPlace == 0)
    #expect(plan(.separate, results: 1).defaultPlace == nil)
    #expect(plan(.divide, results: 2).defaultPlace == nil)
    #expect(plan(.divide, results: 2, others: "b").defaultPlace == 1)
    #expect(plan(.divide, results: 2, others: "2").defaultPlace == 1)
    #expect(plan(.divide, results: 2, others: "3").defaultPlace == nil)
    #expect(plan(.divide, results: 2, others: "c").defaultPlace == nil)
  }
}
