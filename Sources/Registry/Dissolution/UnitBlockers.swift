internal import CooperativeLaw
internal import GRDB

/// Obstacles of a unit on record.
enum UnitBlockers {
  /// The obstacles that last at a moment, the oldest first.
  static func read(_ db: Database, unit: Int64, at moment: Moment) throws -> [CaseBlocker] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT fact.blocker, fact.owner, fact.next_step, fact.note, fact.valid_from
          FROM unit_blocker AS fact WHERE fact.unit_id = :unit AND \(Moment.seen("fact"))
          ORDER BY fact.valid_from, fact.id
          """), arguments: arguments
    ).compactMap(CaseBlocker.init)
  }

  /// How many obstacles each unit has at a moment.
  static func counts(_ db: Database, at moment: Moment) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT fact.unit_id, count(*) FROM unit_blocker AS fact WHERE \(Moment.seen("fact"))
          GROUP BY fact.unit_id
          """), arguments: try moment.arguments(db))
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }
}

extension CaseBlocker {
  init?(_ row: Row) {
    guard let blocker = DissolutionBlocker(rawValue: row[0]),
      let since = CivilDate(iso: row[4] as String)
    else { return nil }
    self.init(blocker: blocker, owner: row[1], nextStep: row[2], note: row[3], since: since)
  }
}
