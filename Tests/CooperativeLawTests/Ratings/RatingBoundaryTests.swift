import CooperativeLaw
import Testing

/// The rules at the day before, the day and the day after, and at a hundredth of a point.
@Suite struct RatingBoundaryTests {
  private func found(
    _ rule: RuleID, year: Int = 2023, by scheme: RatingScheme = .circular01,
    _ entry: RatingEntry = RatingEntry(grade: "fair"), founded: String? = "2010-05-04",
    scored: String? = nil, received: String? = nil, stops: [(String, String?)] = []
  ) throws -> [Severity] {
    let facts = RatingFacts(
      subject: "HTX-00001", year: year, scheme: scheme, entry: entry,
      days: .init(
        scoredOn: try scored.map(day), receivedOn: try received.map(day)),
      unit: .init(
        kind: .cooperative, foundedOn: try founded.map(day), isAgricultural: true,
        stops: try stops.map { stop in
          try #require(DateSpan(from: day(stop.0), to: try stop.1.map(day)))
        }))
    return judge(facts, by: RuleCatalogue.rating).filter { $0.rule == rule }.map(\.severity)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test(arguments: [
    ("2020-02-28", "2021-02-27", true), ("2020-02-28", "2021-02-28", false),
    ("2020-02-29", "2021-02-27", true), ("2020-02-29", "2021-02-28", false),
    ("2019-02-28", "2020-02-27", true), ("2019-02-28", "2020-02-28", false),
    ("2023-02-28", "2024-02-28", false), ("2024-02-29", "2025-02-28", false),
    ("2022-12-31", "2023-12-30", true), ("2022-12-31", "2023-12-31", false),
    ("2023-01-31", "2024-01-30", true), ("2023-01-31", "2024-01-31", false),
  ])
  func `twelve months of operation are exact`(founded: String, scored: String, isNew: Bool) throws {
    let severities = try found(
      "rating.newness", year: day(scored).year, founded: founded, scored: scored)
    #expect(severities == (isNew ? [.warning] : []))
  }

  @Test(
    arguments: [
      ("2022-12-31", []), ("2023-01-01", []), ("2023-01-02", [.blocker]),
      ("2023-12-31", [.blocker]),
      ("2024-01-01", [.blocker]),
    ] as [(String, [Severity])])
  func `in agriculture the twelve months lie in the year`(
    founded: String, expected: [Severity]
  ) throws {
    #expect(
      try found("rating.newness", by: .circular09Agriculture, founded: founded) == expected)
  }

  @Test(
    arguments: [
      ("2023-02-28", "2023-05-28", []), ("2023-02-28", "2023-05-29", [.warning]),
      ("2023-01-31", "2023-04-30", []), ("2023-01-31", "2023-05-01", [.warning]),
      ("2023-10-01", "2024-01-01", []), ("2023-09-30", "2024-06-01", [.warning]),
      ("2022-01-01", "2023-04-01", []), ("2022-01-01", "2023-04-02", [.warning]),
      ("2023-11-01", nil, []), ("2023-09-01", nil, [.warning]), ("2024-01-01", nil, []),
    ] as [(String, String?, [Severity])])
  func `three months of a stop count within the year`(
    from: String, to: String?, expected: [Severity]
  ) throws {
    #expect(try found("rating.stopped", stops: [(from, to)]) == expected)
  }

  @Test(
    arguments: [
      ("2023-07-05", []), ("2023-07-06", [.note]),
    ] as [(String, [Severity])])
  func `several stops of 92 days are not over three months, 93 may be`(
    end: String, expected: [Severity]
  ) throws {
    // 59 days in January and February, and 33 or 34 from 2 June on.
    let stops: [(String, String?)] = [("2023-01-01", "2023-03-01"), ("2023-06-02", end)]
    #expect(try found("rating.stopped", stops: stops) == expected)
  }

  @Test func `stops that may add up are no reason to call a unit not stopped`() throws {
    let stops: [(String, String?)] = [("2023-01-01", "2023-03-15"), ("2023-06-01", "2023-08-15")]
    #expect(
      try found("rating.stopped", RatingEntry(notRatedReason: "stopped"), stops: stops) == [.note])
  }

  @Test(
    arguments: [
      (2019, nil, [.warning]), (2020, nil, []), (2024, nil, []), (2025, nil, [.warning]),
      (2020, "2020-03-31", [.warning]), (2020, "2020-04-01", []), (2024, "2025-09-17", []),
      (2024, "2025-09-18", [.warning]),
    ] as [(Int, String?, [Severity])])
  func `circular 01 is in force for the years scored under it`(
    year: Int, scored: String?, expected: [Severity]
  ) throws {
    #expect(try found("rating.in-force", year: year, scored: scored) == expected)
  }

  @Test(
    arguments: [
      (2016, "2017-05-30", [.blocker]), (2016, "2017-05-31", [.warning]), (2017, "2018-03-01", []),
      (2025, "2026-03-01", []),
    ] as [(Int, String, [Severity])])
  func `circular 09 begins on 2017-05-31 and goes on`(
    year: Int, scored: String, expected: [Severity]
  ) throws {
    #expect(
      try found("rating.in-force", year: year, by: .circular09Agriculture, scored: scored)
        == expected)
  }

  @Test(
    arguments: [
      (2023, "2023-12-15", []), (2023, "2023-12-16", [.warning]), (2024, "2024-12-15", []),
      (2024, "2024-12-16", []), (2024, "2024-12-17", [.warning]),
    ] as [(Int, String, [Severity])])
  func `15 December moves off a Sunday`(
    year: Int, received: String, expected: [Severity]
  ) throws {
    #expect(try found("rating.received", year: year, received: received) == expected)
  }

  @Test(
    arguments: [
      (9999, []), (10_000, []), (10_001, [.blocker]),
    ] as [(Int, [Severity])])
  func `a total has 100 points at most`(hundredths: Int, expected: [Severity]) throws {
    let entry = RatingEntry(total: Points(hundredths: hundredths))
    #expect(try found("rating.maximum", entry) == expected)
  }

  @Test func `the order of facts tells the year and the scheme first`() throws {
    let facts = RatingFacts(
      subject: "HTX-00001", year: 2025, scheme: .circular01,
      entry: RatingEntry(total: Points(80), grade: "fair"),
      unit: .init(kind: .cooperative, foundedOn: nil))
    let finding = try #require(
      judge(facts, by: RuleCatalogue.rating).first { $0.rule == "rating.grade" })
    #expect(finding.facts.map(\.value) == ["2025", "TT01_2020", "80", "fair"])
    #expect(finding.subject == "HTX-00001")
  }
}
