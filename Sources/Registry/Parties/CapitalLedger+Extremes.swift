internal import CooperativeLaw
internal import GRDB

extension CapitalLedger {
  /// How low and how high a member's balances go from a day on, with what is already on record.
  struct Extremes {
    /// The least money paid in.
    let leastPaid: Int
    /// The least part of a promise that is not paid yet.
    let leastPromised: Int
  }

  /// Reads the extremes, so that an entry typed late leaves no later day below zero.
  static func extremes(
    _ db: Database, unit: Int64, party: Int64, from day: CivilDate
  ) throws -> Extremes {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(paid), min(promised) FROM (
            SELECT occurred_on, sum(paid_change) OVER running AS paid,
              sum(committed_change - paid_change) OVER running AS promised
            FROM capital_entry
            WHERE unit_id = ? AND party_id = ? AND retracted_by IS NULL
            WINDOW running AS (ORDER BY occurred_on))
          WHERE occurred_on > ?
          """), arguments: [unit, party, day.description])
    let today = try share(db, unit: unit, party: party, at: Moment(day: day))
    return Extremes(
      leastPaid: min(today.paid, row?[0] ?? today.paid),
      leastPromised: min(today.promised, row?[1] ?? today.promised))
  }

  /// The first day after a day on which a member's capital grew.
  static func growth(
    _ db: Database, unit: Int64, party: Int64, after day: CivilDate
  ) throws -> CivilDate? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(occurred_on) FROM capital_entry
          WHERE unit_id = ? AND party_id = ? AND retracted_by IS NULL AND occurred_on > ?
            AND (committed_change > 0 OR paid_change > 0)
          """), arguments: [unit, party, day.description]
    ).flatMap { CivilDate(iso: $0) }
  }
}

extension CapitalShare {
  /// Promised and not paid yet.
  public var promised: Int { committed - paid }
}
