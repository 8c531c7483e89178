import CooperativeLaw
import Dispatch
import Foundation
import GRDB
import RegistryTestSupport
import Synchronization
import Testing

@testable import Registry

/// Several programs at one file: writers take turns, readers go on, nothing is lost.
@Suite struct SharingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let details = FilingDetails(officer: TestRegistry.officer)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("so.htx")
    let registry = try TestRegistry.file(at: path)
    try registry.register(TestDossier.cooperative(), details)
    try registry.close()
  }

  private func open(_ access: Registry.Access, patience: Double = 5) throws -> Registry {
    try Registry.open(at: path, for: access, clock: FrozenClock.morning, patience: patience)
  }

  @Test func aWriterThatWaitsTooLongSaysSoAndWritesNothing() throws {
    let before = try SQLiteShell.dump(path)
    let lock = try WriteLock(on: path)
    let registry = try open(.writing, patience: 0.2)
    let dossier = TestDossier.group(serial: 2)
    #expect(throws: RegistryError.busy) { try registry.register(dossier, details) }
    let moment = Moment(day: registry.clock.today)
    #expect(try open(.reading).units(at: moment).count == 1)
    try lock.release()
    #expect(try SQLiteShell.dump(path) == before)
    #expect(try registry.register(dossier, details).filing == 3)
  }

  @Test func writersTakeTurns() throws {
    let faults = Mutex<[String]>([])
    let desks = try (0..<3).map { _ in try open(.writing, patience: 60) }
    DispatchQueue.concurrentPerform(iterations: desks.count) { desk in
      for turn in 0..<4 {
        var change = UnitChange()
        change.phone = "09123\(desk)456\(turn)"
        do { try desks[desk].change(unit: "HTX-1", change, details) } catch {
          faults.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(faults.withLock { $0 } == [])
    let filings = try desks[0].read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM filing ORDER BY id")
    }
    #expect(filings == Array(1...14))
    #expect(try desks[0].check().allSatisfy(\.isSound))
  }

  /// A writer that was killed leaves its log; what it had filed is there, what it had not is not.
  @Test(arguments: [Registry.Access.reading, .writing])
  func aLogLeftBehindIsRead(access: Registry.Access) throws {
    let registry = try open(.writing)
    var change = UnitChange()
    change.phone = "0912345678"
    try registry.change(unit: "HTX-1", change, details)
    let copy = try TemporaryFolder()
    for name in ["so.htx", "so.htx-wal"] {
      try FileManager.default.copyItem(atPath: folder.path(name), toPath: copy.path(name))
    }
    let found = try Registry.open(
      at: copy.path("so.htx"), for: access, clock: FrozenClock.morning)
    let unit = try found.unit(named: "HTX-1", at: Moment(day: found.clock.today))
    #expect(unit.phone == "0912345678")
    try found.close()
    #expect(try copy.names() == ["so.htx"])
  }

  @Test func aReaderLeavesNothingBehind() throws {
    let registry = try open(.reading)
    #expect(try registry.units(at: Moment(day: registry.clock.today)).count == 1)
    try registry.close()
    #expect(try folder.names() == ["so.htx"])
  }

  @Test func whatIsOpenedForReadingIsNotWritten() throws {
    let before = try SQLiteShell.dump(path)
    let registry = try open(.reading)
    #expect(throws: RegistryError.readOnly) {
      try registry.register(TestDossier.group(serial: 2), details)
    }
    #expect(throws: RegistryError.readOnly) {
      try registry.importUnits(from: "/dev/null", details: details)
    }
    try registry.close()
    #expect(try SQLiteShell.dump(path) == before)
  }
}
