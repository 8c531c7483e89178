import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Weak and effective units by each definition, with the facts they are called so for.
@Suite struct WatchWeakTests {
  private func found(
    _ registry: Registry, _ definition: WatchDefinition, at moment: Moment? = nil,
    area: Area? = nil
  ) throws -> [String: [WatchReason]] {
    let units = try registry.gradedUnits(
      by: definition, area: area, at: moment ?? Rated.now(registry))
    return Dictionary(uniqueKeysWithValues: units.map { ($0.unit.localNumber, $0.reasons) })
  }

  private func rated(
    _ year: Int, _ grade: RatingGrade, _ total: Int? = nil, by scheme: String = "TT01_2020"
  ) -> WatchReason.RatedYear {
    .init(year: year, scheme: scheme, grade: grade, total: total.map { Points($0) })
  }

  @Test func weakIsTheGradeOfTheLatestYearWithOne() throws {
    let registry = try Rated.registry(units: 3)
    try Rated.rate(registry, "htx-1", 2022, total: "45")
    try Rated.rate(registry, "htx-1", 2023, total: "66")
    try Rated.rate(registry, "htx-2", 2022, total: "85")
    try Rated.rate(registry, "htx-2", 2023, total: "49,99")
    try Rated.rate(registry, "htx-3", 2022, total: "49")
    try Rated.rate(registry, "htx-3", 2023, reason: "stopped")
    #expect(
      try found(registry, .gradedWeak) == [
        "HTX-00002": [
          .graded(
            .init(
              year: 2023, scheme: "TT01_2020", grade: .weak, total: Points(hundredths: 4999)))
        ], "HTX-00003": [.graded(rated(2022, .weak, 49))],
      ])
    // In 2022 the first was weak too; the second not yet.
    let then = try found(registry, .gradedWeak, at: Rated.on("2022-12-31"))
    #expect(then.keys.sorted() == ["HTX-00001", "HTX-00003"])
    #expect(
      try found(registry, .weakOrUnrated)["HTX-00003"]
        == [.notRated(year: 2023, scheme: "TT01_2020", reason: "stopped")])
  }

  @Test func aNewUnitThatIsNotRatedIsNotWeak() throws {
    let registry = try Rated.registry(founded: "2023-08-01")
    try Rated.rate(registry, 2023, reason: "new")
    #expect(try found(registry, .weakOrUnrated).isEmpty)
    try Rated.rate(registry, 2023, reason: "không nộp bảng điểm")
    #expect(try found(registry, .weakOrUnrated).count == 1)
    #expect(try found(registry, .gradedWeak).isEmpty)
  }

  @Test(
    arguments: [
      (["85", "66"], false), (["85", "64,99"], true), (["85", "66", "64"], true),
      (["66", "64", "63"], false), (["85", nil, "64"], true), (["85", "66", nil, "64"], false),
      (["66", "64", "49"], true), (["49", "85"], false), (["64", "66", "64"], false),
    ] as [([String?], Bool)])
  func fallingIsTwoGradesOrTwoYearsRunning(totals: [String?], isFalling: Bool) throws {
    let registry = try Rated.registry()
    for (index, total) in totals.enumerated() {
      if let total { try Rated.rate(registry, 2020 + index, total: total) }
    }
    #expect(try !found(registry, .falling).isEmpty == isFalling)
  }

  @Test func aFallTellsItsYears() throws {
    let registry = try Rated.registry(units: 2)
    for (year, total) in [(2021, "85"), (2022, "66"), (2023, "64")] {
      try Rated.rate(registry, year, total: total)
    }
    try Rated.rate(registry, "htx-2", 2021, total: "90")
    try Rated.rate(registry, "htx-2", 2023, total: "40")
    #expect(
      try found(registry, .falling) == [
        "HTX-00001": [
          .fell([rated(2023, .average, 64), rated(2022, .fair, 66), rated(2021, .good, 85)])
        ],
        "HTX-00002": [.fell([rated(2023, .weak, 40), rated(2021, .good, 90)])],
      ])
    // Grades of another scheme are another line.
    try registry.recordRating(
      RatingDossier(year: 2024, scheme: "09/2017", total: "40", fined: false), ofUnit: "htx-1",
      Acts.details())
    #expect(try found(registry, .falling).keys.sorted() == ["HTX-00002"])
  }

  @Test func lossIsOfTheTwoLatestYearsRunning() throws {
    let registry = try Rated.registry(units: 4)
    for (unit, figures) in [
      (1, [(2023, -5), (2024, -1)]), (2, [(2023, -5), (2024, 0)]), (3, [(2022, -5), (2024, -1)]),
      (4, [(2022, -5), (2023, -7), (2024, 3)]),
    ] {
      for (year, profit) in figures {
        try Rated.report(registry, unit: Int64(unit), year, profit: profit)
      }
    }
    #expect(
      try found(registry, .loss) == [
        "HTX-00001": [.loss(year: 2024, amount: -1, amountBefore: -5)]
      ])
    #expect(
      try found(registry, .loss, at: Rated.on("2024-01-05"))["HTX-00004"]
        == [.loss(year: 2023, amount: -7, amountBefore: -5)])
  }

  @Test func noReportIsOfTheLatestYearThatWasDue() throws {
    let registry = try Rated.registry(units: 2)
    try Rated.report(registry, 2025)
    let due = try Acts.day("2025-12-15")
    #expect(
      try found(registry, .noReport) == ["HTX-00002": [.noReport(year: 2025, due: due)]])
    #expect(
      try found(registry, .noReport, at: Rated.on("2025-12-15"))["HTX-00001"]
        == [.noReport(year: 2024, due: Acts.day("2024-12-15"))])
    #expect(try found(registry, .noReport, at: Rated.on("2025-12-16"))["HTX-00001"] == nil)
    #expect(throws: RegistryError.self) {
      try found(registry, .noReport, at: Rated.on("2014-06-01"))
    }
    let young = try Rated.registry(founded: "2025-12-31")
    #expect(try found(young, .noReport).count == 1)
    let younger = try Rated.registry(founded: "2026-01-01")
    #expect(try found(younger, .noReport).isEmpty)
  }

  @Test func effectiveIsGoodOrFairInTheLatestYear() throws {
    let registry = try Rated.registry(units: 3)
    try Rated.rate(registry, "htx-1", 2023, total: "80")
    try Rated.rate(registry, "htx-2", 2023, total: "65")
    try Rated.rate(registry, "htx-3", 2023, total: "64,99")
    #expect(try found(registry, .goodOrFair).keys.sorted() == ["HTX-00001", "HTX-00002"])
    #expect(try found(registry, .good).keys.sorted() == ["HTX-00001"])
  }

  @Test func gradesOfAnOfficesOwnSchemeCountAsItSays() throws {
    let registry = try Rated.registry()
    try registry.addRatingScheme(json: Rated.scheme(), Acts.details())
    try registry.recordRating(
      RatingDossier(year: 2026, scheme: "KHE_MUOI_2026", total: "59,99"), ofUnit: "htx-1",
      Acts.details())
    #expect(
      try found(registry, .gradedWeak)["HTX-00001"]
        == [
          .graded(
            .init(
              year: 2026, scheme: "KHE_MUOI_2026", grade: .weak,
              total: Points(hundredths: 5999)))
        ])
    // The State Bank's words count as nothing.
    let fund = try Rated.registry()
    try registry.recordRating(
      RatingDossier(year: 2025, scheme: "SBV", grade: "yếu"), ofUnit: "htx-1", Acts.details())
    #expect(try found(fund, .gradedWeak).isEmpty)
  }

  @Test func unitsThatHaveEndedAndOtherAreasAreLeftOut() throws {
    let registry = try Rated.registry(units: 2)
    for unit in ["htx-1", "htx-2"] { try Rated.rate(registry, unit, 2023, total: "40") }
    try registry.queue.write { db in
      _ = try FactTable.status.set(
        db, key: [2], values: ["ended", "dissolved_voluntarily"], from: Acts.day("2025-04-02"),
        filing: 2)
    }
    let here = try registry.area(named: "02101", on: Acts.day("2012-05-04"))
    #expect(try found(registry, .gradedWeak, area: here).keys.sorted() == ["HTX-00001"])
    let elsewhere = try registry.area(named: "02086", on: Acts.day("2012-05-04"))
    #expect(try found(registry, .gradedWeak, area: elsewhere).isEmpty)
    #expect(try found(registry, .gradedWeak, at: Rated.on("2025-04-01")).count == 2)
  }
}
