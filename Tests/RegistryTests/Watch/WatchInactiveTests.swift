import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Units that do not work: by observation since when, and by notice apart.
@Suite struct WatchInactiveTests {
  private func found(
    _ registry: Registry, months: Int = 0, at moment: Moment? = nil, area: Area? = nil
  ) throws -> [InactiveUnit] {
    try registry.inactiveUnits(months: months, area: area, at: moment ?? Rated.now(registry))
  }

  @Test func theRunBeginsAfterTheUnitWasLastSeenWorking() throws {
    let registry = try Rated.registry()
    try Rated.see(registry, "stopped", on: "2023-05-10")
    try Rated.see(registry, "working_again", on: "2024-01-15")
    try Rated.see(registry, "not_found", on: "2025-06-30", since: "2025-04-30")
    try Rated.see(registry, "stopped", on: "2026-03-01", source: "tax_office")
    let unit = try #require(found(registry).first)
    #expect(unit.basis == .observed)
    #expect(unit.since == (try Acts.day("2025-04-30")))
    #expect(unit.months == 18)
    #expect((unit.state, unit.source) == (.stopped, .taxOffice))
    #expect(unit.observations == 2)
    #expect(unit.unit.status == .active)
    #expect(try found(registry, at: Rated.on("2025-06-29")).isEmpty)
    #expect(try found(registry, at: Rated.on("2023-12-31")).map(\.months) == [7])
    #expect(try found(registry, at: Rated.on("2024-01-15")).isEmpty)
  }

  @Test(arguments: [
    ("2025-01-31", "2025-02-27", 0), ("2025-01-31", "2025-02-28", 1),
    ("2024-02-29", "2025-02-27", 11), ("2024-02-29", "2025-02-28", 12),
    ("2025-11-21", "2026-11-20", 11), ("2025-11-21", "2026-11-21", 12),
    ("2025-11-21", "2025-11-21", 0), ("2025-12-31", "2026-06-30", 6),
  ])
  func monthsAreWhole(since: String, day: String, months: Int) throws {
    let registry = try Rated.registry()
    try Rated.see(registry, "stopped", on: since)
    #expect(try found(registry, at: Rated.on(day)).map(\.months) == [months])
    #expect(try found(registry, months: months, at: Rated.on(day)).count == 1)
    #expect(try found(registry, months: months + 1, at: Rated.on(day)).isEmpty)
  }

  @Test func whatWasNeverSeenIsNotInactiveAndTheLastOfADayCounts() throws {
    let registry = try Rated.registry(units: 3)
    try Rated.see(registry, unit: 1, "active", on: "2026-01-05")
    try Rated.see(registry, unit: 2, "active", on: "2026-01-05")
    try Rated.see(registry, unit: 2, "stopped", on: "2026-01-05")
    #expect(try found(registry).map(\.unit.localNumber) == ["HTX-00002"])
  }

  @Test func whoNotifiedItsSuspensionStandsApart() throws {
    let registry = try Rated.registry(units: 2)
    try Rated.see(registry, unit: 1, "stopped", on: "2026-01-05")
    try Rated.see(registry, unit: 2, "stopped", on: "2026-01-05")
    try registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: Acts.day("2026-09-01"), until: Acts.day("2027-03-31"),
        noticeOn: Acts.day("2026-08-20")), Acts.details())
    let units = try found(registry)
    #expect(units.map(\.unit.localNumber) == ["HTX-00002", "HTX-00001"])
    #expect(units.map(\.basis) == [.observed, .notified])
    #expect(units[1].since == (try Acts.day("2026-09-01")))
    #expect(units[1].notifiedUntil == (try Acts.day("2027-03-31")))
    #expect(units[1].months == 2)
    #expect(try found(registry, at: Rated.on("2026-08-31")).map(\.basis) == [.observed, .observed])
  }

  @Test func theListIsReadOnBothClocksAndByArea() throws {
    let registry = try Rated.registry()
    let before = try registry.queue.read { db in
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM filing")
    }
    try Rated.rate(registry, 2023, total: "40")
    try Rated.see(registry, "stopped", on: "2026-01-05")
    let known = try Rated.on("2026-11-21", known: .filing(try #require(before)))
    #expect(try found(registry, at: known).isEmpty)
    let elsewhere = try registry.area(named: "02086", on: Acts.day("2012-05-04"))
    #expect(try found(registry, area: elsewhere).isEmpty)
    #expect(try found(registry).count == 1)
  }
}
