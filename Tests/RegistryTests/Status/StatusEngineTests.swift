import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Events are the source; the rows of status say what they add up to by the law of each day.
@Suite struct StatusEngineTests {
  private func record(
    _ registry: Registry, _ event: StatusEvent, on day: String
  ) throws -> FilingReceipt {
    try registry.perform(.changeUnit, Acts.details(on: day)) { act in
      let change = try StatusChange.judge(
        act, StatusHolder.unit(act.db, 1), event, on: act.day)
      let filing = try act.open(content: "{}")
      try act.touch(1)
      try change.write(act, filing: filing)
    }
  }

  private func status(_ registry: Registry, on day: String) throws -> String? {
    try registry.unit(named: "htx-1", at: Moment(day: Acts.day(day))).status
  }

  @Test func anEventChangesTheStatusFromItsDayOn() throws {
    let registry = try Acts.registry()
    _ = try record(registry, .suspended, on: "2026-03-02")
    #expect(try status(registry, on: "2026-03-01") == "active")
    #expect(try status(registry, on: "2026-03-02") == "suspended")
  }

  @Test func anEventTypedLateFallsIntoItsPlace() throws {
    let registry = try Acts.registry()
    _ = try record(registry, .dissolutionOpened(.voluntary), on: "2026-08-03")
    _ = try record(registry, .suspended, on: "2026-03-02")
    _ = try record(registry, .resumed, on: "2026-05-04")
    let seen = try ["2026-03-01", "2026-03-02", "2026-05-04", "2026-08-03"].map {
      try status(registry, on: $0)
    }
    #expect(seen == ["active", "suspended", "active", "winding_up"])
    let rows = try registry.queue.read { db in
      try FactTable.status.lines(db, key: [1]).map { "\($0.from)..\($0.to ?? "")" }
    }
    #expect(
      rows.dropFirst() == [
        "2026-03-02..2026-05-04", "2026-05-04..2026-08-03", "2026-08-03..",
      ])
  }

  @Test func whatWouldMakeALaterEventImpossibleIsRefused() throws {
    let registry = try Acts.registry()
    _ = try record(registry, .suspended, on: "2026-03-02")
    _ = try record(registry, .resumed, on: "2026-05-04")
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, .dissolutionOpened(.voluntary), on: "2026-02-02")
    }
    #expect(rules.contains("record.later-event"))
  }

  @Test func whatTheTableRefusesIsNotWritten() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try record(registry, .resumed, on: "2026-03-02")
    }
    #expect(rules == ["status.transition"])
  }

  @Test func aBranchFollowsItsUnitAndReturnsWithIt() throws {
    let registry = try Acts.registry()
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO dependent_unit (id, kind, recorded_by) VALUES (1, 'branch', 1);
          INSERT INTO dependent_detail (dependent_id, unit_id, name, valid_from, recorded_by)
            VALUES (1, 1, 'Chi nhánh', '2026-01-05', 1);
          INSERT INTO dependent_status (dependent_id, status, valid_from, recorded_by)
            VALUES (1, 'active', '2026-01-05', 1);
          """)
    }
    _ = try record(registry, .dissolutionOpened(.voluntary), on: "2026-08-03")
    _ = try record(registry, .dissolutionCancelled, on: "2026-08-10")
    let rows = try registry.queue.read { db in
      try FactTable.dependentStatus.lines(db, key: [1]).map {
        String.fromDatabaseValue($0.values[0]) ?? ""
      }
    }
    #expect(rows == ["active", "closing", "active"])
  }
}
