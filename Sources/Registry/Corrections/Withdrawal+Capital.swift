internal import CooperativeLaw
internal import GRDB

extension Withdrawal {
  /// Capital of people who were members by the voided filing alone goes with it, whoever recorded it.
  ///
  /// What passes from one to another is withdrawn on both sides, as it adds up to nothing.
  mutating func withdrawCapitalOfStrangers() throws {
    let strangers = """
      capital_entry.retracted_by IS NULL
        AND (capital_entry.unit_id, capital_entry.party_id) IN (
          SELECT unit_id, party_id FROM membership WHERE retracted_by = :filing)
        AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.retracted_by IS NULL
          AND membership.unit_id = capital_entry.unit_id
          AND membership.party_id = capital_entry.party_id)
      """
    let filings = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT filing.id, filing.kind FROM capital_entry
          JOIN filing ON filing.id = capital_entry.recorded_by WHERE \(strangers)
        """, arguments: ["filing": filing])
    for row in filings { note(row[0], .impossible) }
    let whole = filings.filter { $0[1] == FilingKind.recordCapital.rawValue }
    try db.execute(
      sql: "UPDATE capital_entry SET retracted_by = :filing WHERE \(strangers)",
      arguments: ["filing": filing])
    for row in whole {
      try db.execute(
        sql: """
          UPDATE capital_entry SET retracted_by = ? WHERE recorded_by = ? AND retracted_by IS NULL
          """, arguments: [filing, row[0] as Int64])
    }
  }
}
