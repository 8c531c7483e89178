import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The views as of a moment are the views themselves, asked of another day.
@Suite struct ReportSceneTests {
  /// A registry with a row in every table of a unit's life.
  private func full() throws -> Registry {
    let registry = try Acts.registry()
    try registry.queue.write { db in try db.execute(sql: LifeRows.sql) }
    return registry
  }

  @Test func todayAsKnownNowEveryViewSaysTheSame() throws {
    let registry = try full()
    try registry.queue.read { db in
      let names = try ViewAtMoment.names(db)
      #expect(names.count > 20)
      let today = try #require(try String.fetchOne(db, sql: "SELECT today FROM v_today"))
      for name in names {
        let view = try #require(try ViewAtMoment(db, name))
        let rows = try Row.fetchAll(
          db, sql: view.sql, arguments: ["day": today, "known": Int64.max])
        #expect(try rows == Row.fetchAll(db, sql: "SELECT * FROM \(name)"), "\(name)")
      }
    }
  }

  @Test func beforeAFilingWasKnownItsRowsAreNotThere() throws {
    let registry = try full()
    let day = try Acts.day("2025-12-31")
    let before = Moment(day: day, knowledge: .filing(1))
    let figures = try registry.figures(
      of: [try #require(Indicator.named("units.cooperatives"))], at: before)
    #expect(figures.map(\.count) == [0])
  }

  @Test func aReportLeavesNothingBehind() throws {
    let registry = try full()
    let before = try Acts.dump(registry)
    let now = Moment(day: registry.clock.today)
    _ = try registry.figures(of: Indicator.all, at: now)
    _ = try registry.figures(of: Indicator.all, by: .area, at: now)
    #expect(try Acts.dump(registry) == before)
    let left = try registry.queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM temp.sqlite_master")
    }
    #expect(left == 0)
  }
}
