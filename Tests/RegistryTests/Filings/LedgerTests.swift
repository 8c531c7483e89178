import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The ledger: time that never steps back, seals that show what was changed outside.
@Suite struct LedgerTests {
  private let time = StoryClock(at: FrozenClock.instant)
  private let registry: Registry

  init() throws {
    registry = try TestRegistry.inMemory(clock: time.clock)
    try registry.register(
      TestDossier.cooperative(), FilingDetails(officer: "An", decisionNumber: "12/QĐ"))
  }

  private func change(phone: String) throws {
    var change = UnitChange()
    change.phone = phone
    try registry.change(unit: "HTX-1", change, FilingDetails(officer: "Bình", note: "ghi chú"))
  }

  private func phone(at moment: Moment) throws -> String? {
    try registry.unit(named: "HTX-1", at: moment).phone
  }

  @Test func recordedTimeNeverStepsBackWhenTheClockDoes() throws {
    time.move(by: -3_600)
    try change(phone: "0912345671")
    let times = try registry.read { db in
      try String.fetchAll(db, sql: "SELECT recorded_at FROM filing ORDER BY id")
    }
    #expect(times.count == 3)
    #expect(times[2] == times[1])
  }

  @Test func whatWasKnownIsAskedByTime() throws {
    let today = registry.clock.today
    time.move(by: 60)
    try change(phone: "0912345671")
    time.move(by: 60)
    try change(phone: "0912345672")
    let start = FrozenClock.instant.addingTimeInterval(60)
    for (milliseconds, expected) in [(-1, nil), (0, "0912345671"), (59_999, "0912345671")] {
      let known = RegistryClock.fixed(start.addingTimeInterval(Double(milliseconds) / 1_000))
      #expect(
        try phone(at: Moment(day: today, knowledge: .time(known.utcText))) == expected)
    }
    #expect(try phone(at: Moment(day: today)) == "0912345672")
  }

  @Test func anUntouchedLedgerIsSound() throws {
    try change(phone: "0912345671")
    #expect(try registry.check().allSatisfy(\.isSound))
  }

  @Test(arguments: [
    "UPDATE filing SET note = 'khác' WHERE id = 2", "UPDATE filing SET content = '{}' WHERE id = 2",
    "UPDATE filing SET decision_number = NULL WHERE id = 2",
    "UPDATE filing SET effective_on = '2026-11-20' WHERE id = 2",
    "UPDATE filing SET recorded_at = '2026-11-21T03:40:00.001Z' WHERE id = 2",
    "UPDATE filing SET law = 'L2012' WHERE id = 2",
    "UPDATE filing SET kind = 'unit.change' WHERE id = 2",
    "UPDATE filing SET digest = zeroblob(32) WHERE id = 2",
    "UPDATE filing SET previous_digest = NULL WHERE id = 2",
    "UPDATE officer SET name = 'Người khác' WHERE name = 'An'",
    "DELETE FROM filing WHERE id = 2",
  ])
  func whatIsChangedOutsideIsFound(statement: String) throws {
    try change(phone: "0912345671")
    try registry.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for trigger in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: statement)
      #expect(db.changesCount == 1)
    }
    let seals = try #require(try registry.check().first { $0.id == "ledger.digests" })
    #expect(!seals.isSound)
  }
}
