import Testing

@testable import CooperativeLaw

@Suite struct OCOPStarsTests {
  @Test(arguments: [
    (0, 1), (29_99, 1), (30_00, 2), (30_01, 2), (49_99, 2), (50_00, 3), (50_01, 3), (69_99, 3),
    (70_00, 4), (70_01, 4), (89_99, 4), (90_00, 5), (90_01, 5), (100_00, 5),
  ])
  func `bands are half open on exact hundredths`(score: Int, stars: Int) {
    #expect(OCOPStars(score: score).rawValue == stars)
  }

  @Test func `only three to five stars are certified`() {
    #expect(OCOPStars.allCases.filter(\.isCertified) == [.three, .four, .five])
  }

  @Test(
    arguments: [
      ("2019-08-20", nil, nil, nil), ("2019-08-21", 35_00, 25_00, 40_00),
      ("2023-02-23", 35_00, 25_00, 40_00), ("2023-02-24", 40_00, 25_00, 35_00),
      ("2026-11-28", 40_00, 25_00, 35_00),
    ] as [(String, Int?, Int?, Int?)])
  func `the parts have the limits of the day`(day: String, a: Int?, b: Int?, c: Int?) throws {
    let day = try #require(CivilDate(iso: day))
    let most = OCOPScores.Part.allCases.map { $0.most(on: day).value }
    #expect(most == [a, b, c])
  }

  @Test func `a total is stated, or the parts together, or not known`() {
    let parts = OCOPScores(community: 35_00, marketing: 20_50, quality: 30_25)
    #expect(parts.total == 85_75)
    #expect(OCOPScores(community: 35_00, marketing: 20_50).total == nil)
    #expect(OCOPScores(stated: 81_20).total == 81_20)
    #expect(OCOPScores.text(69_05).vi == "69,05")
    #expect(OCOPScores.text(90_00).en == "90")
  }
}

extension OCOPStarsTests {
  @Test(
    arguments: [
      ("90", 90_00), ("87,5", 87_50), ("87.05", 87_05), ("0", 0), ("100", 100_00), ("5,", nil),
      (",5", nil), ("87,555", nil), ("1.2.3", nil), ("-1", nil), ("8o", nil), ("1000", nil),
      ("", nil),
    ] as [(String, Int?)])
  func `points are read with a comma or a dot`(text: String, hundredths: Int?) {
    #expect(OCOPScores.hundredths(text) == hundredths)
  }
}
