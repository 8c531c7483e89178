import Testing

@testable import CooperativeLaw

@Suite struct OCOPAuthorityTests {
  @Test(
    arguments: [
      ("2019-08-20", nil, nil, nil),
      ("2019-08-21", .province, .province, .ministry),
      ("2023-02-23", .province, .province, .ministry),
      ("2023-02-24", .district, .province, .ministry),
      ("2025-07-05", .district, .province, .ministry),
      ("2025-07-06", .province, .province, .ministry),
    ] as [(String, OCOPLevel?, OCOPLevel?, OCOPLevel?)])
  func `who decides on three, four and five stars`(
    day: String, three: OCOPLevel?, four: OCOPLevel?, five: OCOPLevel?
  ) throws {
    let day = try #require(CivilDate(iso: day))
    let levels = [OCOPStars.three, .four, .five].map {
      OCOPLevel.competent(for: $0, on: day).value
    }
    #expect(levels == [three, four, five])
    #expect(OCOPLevel.competent(for: .two, on: day).value == nil)
  }

  @Test func `nothing of OCOP refuses, as no decision was read`() {
    let findings = RuleCatalogue.ofOCOP.flatMap(\.examples).flatMap { $0.findings() }
    #expect(findings.count > 20)
    #expect(!findings.contains { $0.severity == .blocker })
  }
}
