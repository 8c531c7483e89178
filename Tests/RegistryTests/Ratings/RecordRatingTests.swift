import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Ratings: what is typed is kept, a later record replaces the former, and a refusal writes nothing.
@Suite struct RecordRatingTests {
  private func found(
    _ registry: Registry, at moment: Moment? = nil, _ filter: RatingFilter = RatingFilter()
  ) throws -> [RatingRecord] {
    try registry.ratings(filter, at: moment ?? Rated.now(registry))
  }

  @Test func aTotalGivesItsGradeAndKeepsItsHundredths() throws {
    let registry = try Rated.registry()
    let receipt = try Rated.rate(registry, 2024, total: "79,95")
    #expect(receipt.findings.isEmpty)
    #expect(receipt.changes.map(\.field).prefix(2) == ["total", "grade"])
    let rating = try #require(found(registry).first)
    #expect(rating.entry == RatingEntry(total: Points(hundredths: 7995), grade: "fair"))
    #expect(rating.days == (try Rated.days(2024)))
    #expect((rating.unit, rating.year, rating.scheme) == ("HTX-00001", 2024, "TT01_2020"))
    let total = try registry.queue.read { db in
      try Double.fetchOne(db, sql: "SELECT total FROM v_rating")
    }
    #expect(total == 79.95)
  }

  @Test func pointsOfEveryCriterionAreKeptAndAddUp() throws {
    let registry = try Rated.registry()
    let ids = RatingScheme.circular01.sheet?.criteria.map(\.id) ?? []
    var scores = Dictionary(uniqueKeysWithValues: ids.map { ($0, "3,5") })
    scores["C01"] = nil
    scores["c01A"] = "3"
    scores["C01b"] = "0,5"
    try Rated.rate(registry, 2024, scores: scores)
    let rating = try #require(found(registry).first)
    #expect(rating.entry.total == Points(hundredths: 5250))
    #expect(rating.entry.grade == "average")
    #expect(rating.entry.scores["C01a"] == Points(3))
    #expect(rating.entry.scores.count == 16)
  }

  @Test func aNewRecordReplacesTheFormerWhichStaysOnRecord() throws {
    let registry = try Rated.registry()
    let first = try Rated.rate(registry, 2024, total: "45", scores: ["C05": "8"])
    let second = try Rated.rate(registry, 2024, total: "66")
    #expect(second.changes.contains { $0.field == "C05" && $0.after == nil })
    #expect(
      second.changes.contains { $0.field == "grade" && $0.before == "weak" && $0.after == "fair" })
    #expect(try found(registry).map(\.entry.grade) == ["fair"])
    let before = Moment(
      day: registry.clock.today, knowledge: .filing(try #require(first.filing)))
    let former = try #require(found(registry, at: before).first)
    #expect(former.entry.grade == "weak")
    #expect(former.entry.scores == ["C05": Points(8)])
    #expect(throws: RegistryError.nothingToChange("HTX-00001")) {
      try Rated.rate(registry, 2024, total: "66")
    }
  }

  @Test func aVoidBringsTheFormerRatingBackWithItsPoints() throws {
    let registry = try Rated.registry()
    try Rated.rate(registry, 2024, total: "45", scores: ["C05": "8"])
    let second = try Rated.rate(registry, 2024, total: "66")
    try registry.void(filing: try #require(second.filing), Acts.details())
    let rating = try #require(found(registry).first)
    #expect(try found(registry).count == 1)
    #expect(rating.entry.grade == "weak")
    #expect(rating.entry.scores == ["C05": Points(8)])
  }

  @Test func severalSchemesMayRateOneYear() throws {
    let registry = try Rated.registry()
    try Rated.rate(registry, 2023, total: "70")
    try registry.recordRating(
      RatingDossier(year: 2023, scheme: "09/2017", total: "85", fined: true), ofUnit: "htx-1",
      Acts.details())
    let ratings = try found(registry)
    #expect(ratings.map(\.scheme) == ["TT01_2020", "TT09_2017_AGR"])
    #expect(ratings.map(\.entry.grade) == ["fair", "weak"])
    #expect(ratings.map(\.entry.fined) == [nil, true])
  }

  @Test func everythingWrongIsToldAtOnceAndNothingIsWritten() throws {
    let registry = try Rated.registry()
    let blockers = try Acts.blockers(of: registry) {
      _ = try registry.recordRating(
        RatingDossier(
          year: 2027, scheme: "TT01_2020", scores: ["C16": "1", "C05": "mười"], total: "101",
          grade: "tốt",
          days: RatingFacts.Days(scoredOn: try Acts.day("2026-11-22"))), ofUnit: "htx-1",
        Acts.details())
    }
    #expect(
      blockers == [
        "record.act-date", "record.points", "record.rating-year", "record.rating-contents",
        "record.rating-days", "rating.maximum",
      ])
  }

  @Test(
    arguments: [
      ("79.99", "tốt", ["rating.grade"]), ("80", "khá", ["rating.grade"]), ("80", "tốt", []),
      ("79.99", "khá", []),
    ] as [(String, String, [RuleID])])
  func aGradeThatTheTotalDoesNotGiveIsRefused(
    total: String, grade: String, expected: [RuleID]
  ) throws {
    let registry = try Rated.registry()
    if expected.isEmpty {
      try Rated.rate(registry, 2024, total: total, grade: grade)
    } else {
      let rules = try Acts.blockers(of: registry) {
        try Rated.rate(registry, 2024, total: total, grade: grade)
      }
      #expect(rules == expected)
    }
  }

  @Test func aSchemeThatIsNotThereIsNamedWithThoseThatAre() throws {
    let registry = try Rated.registry()
    let findings = try Acts.refusal(of: registry) {
      try Rated.rate(registry, 2024, total: "70", by: "TT99")
    }
    #expect(findings.map(\.rule) == ["record.rating-scheme"])
    #expect(findings.first?.remedy.en.contains("TT09_2017_AGR") == true)
  }

  @Test func aDryRunShowsTheChangesAndWritesNothing() throws {
    let registry = try Rated.registry()
    let before = try Acts.dump(registry)
    let receipt = try Rated.rate(registry, 2024, total: "45", dryRun: true)
    #expect(receipt.filing == nil)
    #expect(receipt.changes.contains { $0.field == "grade" && $0.after == "weak" })
    #expect(try Acts.dump(registry) == before)
  }

  @Test func aNewUnitIsNotRatedAndAnOldOneIsNotNew() throws {
    let registry = try Acts.registry(on: "2025-08-01")
    let receipt = try registry.recordRating(
      RatingDossier(year: 2025, scheme: "tt09_2017_agr", notRatedReason: "new"), ofUnit: "htx-1",
      Acts.details())
    #expect(receipt.findings.isEmpty)
    #expect(try found(registry).first?.entry.notRatedReason == "new")
    let old = try Rated.registry()
    let rules = try Acts.blockers(of: old) {
      try Rated.rate(old, 2023, reason: "new", by: "09/2017")
    }
    #expect(rules == ["rating.newness"])
  }

  @Test func stopsOnRecordAreHeldAgainstAGrade() throws {
    let registry = try Rated.registry()
    try Rated.see(registry, "stopped", on: "2024-08-01", since: "2024-02-01")
    try Rated.see(registry, "working_again", on: "2024-09-02")
    let receipt = try Rated.rate(registry, 2024, total: "70")
    #expect(receipt.findings.map(\.rule) == ["rating.stopped"])
    let lawful = try Rated.rate(registry, 2024, reason: "stopped")
    #expect(lawful.findings.isEmpty)
  }

  @Test func suspensionsAndObservationsThatOverlapAreOneStop() throws {
    let spans = try [("2024-01-01", "2024-03-01"), ("2024-02-01", "2024-04-01")].map {
      try #require(DateSpan(from: Acts.day($0.0), to: Acts.day($0.1)))
    }
    let open = DateSpan(from: try Acts.day("2024-03-15"))
    #expect(RatingUnit.join(spans).map(\.end) == [try Acts.day("2024-04-01")])
    #expect(RatingUnit.join(spans + [open]) == [DateSpan(from: try Acts.day("2024-01-01"))])
    #expect(RatingUnit.join([spans[0], DateSpan(from: try Acts.day("2024-06-01"))]).count == 2)
  }

  @Test func ratingsAreReadOnBothClocksAndNarrowed() throws {
    let registry = try Rated.registry(units: 2)
    try Rated.rate(registry, 2022, total: "85")
    let known = try #require(Rated.rate(registry, 2023, total: "45").filing)
    try Rated.rate(registry, "htx-2", 2023, total: "66")
    func years(_ moment: Moment, _ filter: RatingFilter = RatingFilter()) throws -> [String] {
      try found(registry, at: moment, filter).map { "\($0.unit.suffix(1)) \($0.year)" }
    }
    #expect(try years(Rated.now(registry)) == ["2 2023", "1 2023", "1 2022"])
    #expect(try years(Rated.on("2023-12-04")) == ["1 2022"])
    #expect(try years(Rated.on("2022-12-04")).isEmpty)
    #expect(try years(Rated.on("2026-11-21", known: .filing(known))) == ["1 2023", "1 2022"])
    #expect(try years(Rated.now(registry), RatingFilter(unit: "htx-2")) == ["2 2023"])
    #expect(try years(Rated.now(registry), RatingFilter(year: 2022)) == ["1 2022"])
    #expect(try years(Rated.now(registry), RatingFilter(grade: "weak")) == ["1 2023"])
    #expect(try years(Rated.now(registry), RatingFilter(scheme: "SBV")).isEmpty)
    let area = try registry.area(named: "02101", on: Acts.day("2012-05-04"))
    #expect(try years(Rated.now(registry), RatingFilter(area: area)).count == 3)
    let elsewhere = try registry.area(named: "02086", on: Acts.day("2012-05-04"))
    #expect(try years(Rated.now(registry), RatingFilter(area: elsewhere)).isEmpty)
  }

  @Test func theSizeClassIsThatOfTheYearsReport() throws {
    let registry = try Rated.registry()
    try Rated.rate(registry, 2023, total: "70")
    try Rated.rate(registry, 2024, total: "70")
    try Rated.report(registry, 2023, officials: 320, revenue: 3, capital: 2_000_000_000)
    try Rated.report(
      registry, 2024, officials: 320, revenue: 60_000_000_000, capital: 2_000_000_000)
    let ratings = try found(registry)
    #expect(ratings.map(\.size.code) == ["large", "not_in_force"])
    #expect(ratings.map(\.sizeByMembers) == [.medium, .medium])
    #expect(ratings.map(\.sizeByCapital) == [.small, .small])
    let bare = try Rated.registry()
    try Rated.rate(bare, 2024, total: "70")
    #expect(
      try found(bare).map(\.size) == [.figuresMissing([.officials, .revenue, .capital])])
  }

  @Test func aRatingOfAUnitThatHasEndedIsRecordedWithAWarning() throws {
    let registry = try Rated.registry()
    try registry.queue.write { db in
      _ = try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntarily"], from: Acts.day("2025-04-02"),
        filing: 2)
    }
    let receipt = try Rated.rate(registry, 2024, total: "45")
    #expect(receipt.findings.map(\.rule) == ["record.unit-ended"])
  }
}
