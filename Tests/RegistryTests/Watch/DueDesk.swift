import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// A registry asked what is due, and rows that no act writes yet.
struct DueDesk {
  let registry: Registry

  /// One cooperative of five members who promised their capital, registered on 2025-08-01.
  static func cooperative(on day: String = "2025-08-01", members: Int = 5) throws -> DueDesk {
    DueDesk(registry: try Acts.registry(members: members, on: day))
  }

  /// The clocks of one kind on a day, each as its last day and its unit.
  func due(
    _ kind: DueKind, on day: String, within: Int = 90, late: Bool = false, area: Area? = nil,
    known: Moment.Knowledge = .present
  ) throws -> [String] {
    try list([kind], on: day, within: within, late: late, area: area, known: known).lines.map {
      "\($0.item.last.earliest) \($0.item.unit ?? $0.name)"
    }
  }

  func list(
    _ kinds: Set<DueKind>? = nil, on day: String, within: Int = 90, late: Bool = false,
    area: Area? = nil, known: Moment.Knowledge = .present
  ) throws -> DueList {
    try registry.due(
      DueFilter(area: area, kinds: kinds, within: within, lateOnly: late),
      at: Moment(day: Acts.day(day), knowledge: known))
  }

  /// Writes rows under a new filing, whose number `:filing` is.
  @discardableResult
  func write(_ sql: String) throws -> Int64 {
    try registry.queue.write { db in
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM filing") ?? 0
      try db.execute(
        sql: """
          INSERT INTO filing (id, office_id, officer_id, kind, effective_on, recorded_at, content,
            digest)
          SELECT id + 1, office_id, officer_id, 'import.units', effective_on, recorded_at, '{}',
            zeroblob(32) FROM filing WHERE id = ?
          """, arguments: [last])
      for statement in sql.split(separator: ";") {
        try db.execute(
          sql: String(statement).replacing(":filing", with: String(last + 1)))
      }
      return last + 1
    }
  }

  func area(_ code: String, on day: String = "2026-11-21") throws -> Area {
    try registry.area(named: code, on: Acts.day(day))
  }
}
