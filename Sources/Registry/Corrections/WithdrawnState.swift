internal import CooperativeLaw
internal import GRDB

/// What an officer must know of the registry that a void leaves: balances below zero, too few members.
struct WithdrawnState {
  let db: Database
  /// The void.
  let filing: Int64
  let day: CivilDate

  /// At most so many are told of each kind.
  private static let most = 20

  func findings() throws -> [Finding] { try capital() + members() }

  private func capital() throws -> [Finding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT unit_id, party_id, min(paid), min(promised) FROM (
          SELECT unit_id, party_id, sum(paid_change) OVER running AS paid,
            sum(committed_change - paid_change) OVER running AS promised
          FROM capital_entry
          WHERE retracted_by IS NULL AND (unit_id, party_id) IN (
            SELECT unit_id, party_id FROM capital_entry WHERE retracted_by = :filing)
          WINDOW running AS (PARTITION BY unit_id, party_id ORDER BY occurred_on))
        GROUP BY unit_id, party_id HAVING min(paid) < 0 OR min(promised) < 0 LIMIT :most
        """, arguments: ["filing": filing, "most": Self.most]
    ).flatMap { row in
      RecordRules.voidedCapital.judge(
        VoidedCapitalFacts(
          name: try FactSubject(db, .membership).text(key: [row[0], row[1]]), leastPaid: row[2],
          leastPromised: row[3], later: try taker(row[0], row[1])))
    }
  }

  /// The latest filing that took capital away again.
  private func taker(_ unit: Int64, _ party: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(recorded_by) FROM capital_entry WHERE unit_id = ? AND party_id = ?
            AND retracted_by IS NULL AND (paid_change < 0 OR committed_change < paid_change)
          """), arguments: [unit, party])
  }

  private func members() throws -> [Finding] {
    let units = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT unit_id FROM membership WHERE retracted_by = ?1 OR recorded_by = ?1
        ORDER BY unit_id LIMIT ?2
        """, arguments: [filing, Self.most])
    return try units.flatMap { unit -> [Finding] in
      guard let record = try UnitShow.record(db, unit, at: Moment(day: day)) else { return [] }
      let totals = try MemberTotals.read(db, unit: unit, at: Moment(day: day))
      return Rule.belowMinimum.judge(
        MembershipEndFacts(
          kind: record.kind, day: day, subject: record.localNumber, reason: .voluntary,
          officialsLeft: totals.officials, unknownsLeft: totals.unknowns)
      ).map { $0.downgraded() }
    }
  }
}
