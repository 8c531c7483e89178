internal import CooperativeLaw
internal import GRDB

/// Counts after the writing what the proof promised before it: by the rows that are there now.
struct ReorganisationAudit {
  let act: Act
  let filing: Int64

  /// Compares the books of the units that come out with the proof.
  ///
  /// - Throws: ``RegistryError/damaged(detail:)`` when something was lost or doubled: the act is
  ///   rolled back.
  func run(_ judgement: ReorganisationJudgement, results: [Int64]) throws {
    guard try unbalanced() == 0 else {
      throw RegistryError.damaged(detail: "capital was lost in the reorganisation")
    }
    for (place, unit) in results.enumerated() where try missing(at: place, in: unit) != 0 {
      throw RegistryError.damaged(detail: "members were lost in the reorganisation")
    }
  }

  /// How many parties have more or less capital by what this filing moved.
  private func unbalanced() throws -> Int {
    try Int.fetchOne(
      act.db,
      sql: """
        SELECT count(*) FROM (
          SELECT 1 FROM capital_entry
          WHERE recorded_by = ? AND kind IN ('transferred_out', 'transferred_in')
          GROUP BY party_id HAVING sum(committed_change) <> 0 OR sum(paid_change) <> 0)
        """, arguments: [filing]) ?? 0
  }

  /// How many members bound for a place are not members of exactly one there.
  private func missing(at place: Int, in unit: Int64) throws -> Int {
    try Int.fetchOne(
      act.db,
      sql: """
        SELECT count(DISTINCT moving.party_id) - (
          SELECT count(*) FROM membership
          WHERE unit_id = :unit AND valid_to IS NULL AND retracted_by IS NULL AND party_id IN (
            SELECT party_id FROM temp.moving WHERE place = :place AND membership_id IS NOT NULL))
        FROM temp.moving WHERE place = :place AND membership_id IS NOT NULL
        """, arguments: ["unit": unit, "place": place]) ?? 0
  }
}
