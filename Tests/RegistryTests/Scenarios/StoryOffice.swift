import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import ScenarioTestSupport

@testable import Registry

/// An office in whose registry a story is lived through, on the day each act is typed.
struct StoryOffice {
  let story: Story
  let registry: Registry
  /// The filings that later ones speak of.
  let filings = StoryFilings()
  private let holders: [String: StatusHolder]

  /// Enters the units of a story as an office enters its old books: known, not judged.
  init(_ story: Story) throws {
    self.story = story
    registry = try TestRegistry.inMemory()
    var holders: [String: StatusHolder] = [:]
    for unit in story.units {
      guard let begins = unit.beginsOn else { continue }
      let founded = try StoryFounding(registry: registry, unit: unit).run(on: begins)
      holders.merge(founded) { $1 }
    }
    self.holders = holders
  }

  /// Whose status a name means.
  func holder(_ name: String) throws -> StatusHolder {
    guard let holder = holders[name] else { throw RegistryError.unitNotFound(name) }
    return holder
  }

  /// The local number of the unit, or of the unit a branch belongs to.
  func number(of holder: StatusHolder) throws -> String {
    try registry.queue.read { try UnitStore.localNumber($0, holder.unit) } ?? ""
  }

  /// The registry as it stands on the day an act is typed.
  func registry(on day: CivilDate) -> Registry {
    let noon = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400 + 5 * 3_600)
    return Registry(queue: registry.queue, clock: .fixed(noon), path: "")
  }

  /// Who files an act, and when it takes effect.
  func details(_ act: StoryEvent) -> FilingDetails {
    var details = FilingDetails(officer: TestRegistry.officer, effectiveOn: act.on)
    details.receivedOn = act.receivedOn
    details.decidedOn = act.resolvedOn
    return details
  }

  /// Every unit and dependent with its statuses, as the stories write them.
  func lives() throws -> [String: [String]] {
    try registry.queue.read { db in
      try story.units.reduce(into: [:]) { lives, unit in
        for name in [unit.name] + (unit.dependents ?? []).map(\.name) {
          lives[name] = try holders[name].map { try life(db, $0) } ?? []
        }
      }
    }
  }

  /// What is on record, but for days that were none.
  private func life(_ db: Database, _ holder: StatusHolder) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT status, end_reason, valid_from FROM \(holder.table.name)
        WHERE \(holder.table.key[0]) = ? AND retracted_by IS NULL AND valid_from IS NOT valid_to
        ORDER BY valid_from, id
        """, arguments: [holder.key])
    return rows.enumerated().filter { place, row in
      place == 0 || rows[place - 1]["status"] as String != row["status"] as String
    }.map { _, row in
      let reason = (row["end_reason"] as String?).map { ": \($0)" } ?? ""
      return "\(row["valid_from"] as String) \(row["status"] as String)\(reason)"
    }
  }
}

/// The numbers of filings by the labels of a story.
final class StoryFilings {
  private var numbers: [String: Int64] = [:]
  /// The labels of the filings that fell with the one withdrawn last.
  private(set) var fallen: [String] = []

  func fell(_ filings: [Int64]) {
    fallen = filings.map { number in numbers.first { $0.value == number }?.key ?? "" }
  }

  func keep(_ receipt: FilingReceipt, as label: String?) {
    if let label { numbers[label] = receipt.filing }
  }

  func number(of label: String?) throws -> Int64 {
    guard let number = label.flatMap({ numbers[$0] }) else {
      throw RegistryError.unitNotFound(label ?? "")
    }
    return number
  }
}

/// The entry of a unit and its branches from old books.
struct StoryFounding {
  let registry: Registry
  let unit: StoryUnit

  /// Writes the unit and what belongs to it.
  ///
  /// - Returns: whose status each name means.
  func run(on day: CivilDate) throws -> [String: StatusHolder] {
    var holders: [String: StatusHolder] = [:]
    let details = FilingDetails(officer: TestRegistry.officer, effectiveOn: day)
    _ = try registry.perform(.importUnits, details) { act in
      let filing = try act.open(content: "{}")
      let id = try UnitStore.create(act.db, kind: unit.kind, filing: filing)
      try act.touch(id)
      try write(act, id, filing: filing)
      holders[unit.name] = try .unit(act.db, id)
    }
    guard let parent = holders[unit.name] else { return holders }
    for dependent in unit.dependents ?? [] {
      holders[dependent.name] = try open(dependent, of: parent.unit)
    }
    return holders
  }

  private func write(_ act: Act, _ id: Int64, filing: Int64) throws {
    let writer = UnitWriter(act: act, unit: id, label: unit.name, filing: filing, day: act.day)
    try writer.name("\(unit.kind.label.vi) Câu chuyện \(unit.name)", short: nil, foreign: nil)
    let area = try Int64.fetchOne(
      act.db, sql: "SELECT id FROM area WHERE code = ? ORDER BY id DESC LIMIT 1",
      arguments: [TestDossier.areaCode])
    try writer.address(area: area ?? 1, areaCode: TestDossier.areaCode, detail: "")
    let isNotified = unit.notifiedOn != nil
    try writer.registration(
      on: act.day, law: unit.kind == .group ? isNotified ? "ND77" : "L2023_THT" : "L2012")
    try writer.status("active")
    guard isNotified, let certified = unit.registeredOn else { return }
    try UnitWriter(act: act, unit: id, label: unit.name, filing: filing, day: certified)
      .registration(on: certified, law: "L2023_THT")
  }

  private func open(_ dependent: StoryUnit.Dependent, of parent: Int64) throws -> StatusHolder {
    var id: Int64 = 0
    let details = FilingDetails(
      officer: TestRegistry.officer, effectiveOn: dependent.openedOn)
    _ = try registry.perform(.changeUnit, details) { act in
      let filing = try act.open(content: "{}")
      try act.touch(parent)
      try act.db.execute(
        sql: "INSERT INTO dependent_unit (kind, recorded_by) VALUES (?, ?)",
        arguments: [dependent.kind.rawValue, filing])
      id = act.db.lastInsertedRowID
      let day = act.day.description
      try act.db.execute(
        sql: """
          INSERT INTO dependent_detail (dependent_id, unit_id, name, valid_from, recorded_by)
            VALUES (?, ?, ?, ?, ?);
          INSERT INTO dependent_status (dependent_id, status, valid_from, recorded_by)
            VALUES (?, 'active', ?, ?)
          """,
        arguments: [id, parent, "Nơi \(dependent.name)", day, filing, id, day, filing])
    }
    return StatusHolder(
      unit: parent, dependent: id, subject: dependent.kind, name: "Nơi \(dependent.name)")
  }
}
