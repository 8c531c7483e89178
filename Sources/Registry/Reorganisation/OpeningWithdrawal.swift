internal import GRDB

/// Withdraws what one filing wrote, and writes anew what it ended, table by table.
struct OpeningWithdrawal {
  let db: Database
  /// The filing whose facts are withdrawn.
  let opening: Int64
  /// The filing that withdraws them.
  let filing: Int64

  /// What is told by events is left to them, and what was learnt of people stays known.
  private static let tables = FactTable.all.filter {
    ![FactTable.status.name, FactTable.dependentStatus.name, FactTable.party.name].contains($0.name)
  }

  /// Withdraws; of units that the filing founded also the statuses.
  func run(founded: [Int64]) throws {
    for table in ["capital_entry", "status_event"] { try retract(table) }
    for table in Self.tables {
      try retract(table.name)
      try reopen(table)
    }
    for unit in founded {
      try db.cachedStatement(
        sql: "UPDATE unit_status SET retracted_by = ? WHERE unit_id = ? AND retracted_by IS NULL"
      ).execute(arguments: [filing, unit])
    }
  }

  private func retract(_ table: String) throws {
    try db.cachedStatement(
      sql: "UPDATE \(table) SET retracted_by = ? WHERE recorded_by = ? AND retracted_by IS NULL"
    ).execute(arguments: [filing, opening])
  }

  /// Rows that the filing ended go on; rows that it withdrew stand again.
  private func reopen(_ table: FactTable) throws {
    let columns = (table.key + table.values).joined(separator: ", ")
    try db.cachedStatement(
      sql: """
        UPDATE \(table.name) SET retracted_by = ?
        WHERE closed_by = ? AND recorded_by <> closed_by AND retracted_by IS NULL
        """
    ).execute(arguments: [filing, opening])
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table.name) (\(columns), valid_from, valid_to, recorded_by, closed_by)
        SELECT \(columns), valid_from,
          CASE WHEN closed_by = :opening THEN NULL ELSE valid_to END, :filing,
          CASE WHEN closed_by = :opening OR valid_to IS NULL THEN NULL ELSE :filing END
        FROM \(table.name)
        WHERE recorded_by <> :opening
          AND (retracted_by = :opening OR (closed_by = :opening AND retracted_by = :filing))
        """
    ).execute(arguments: ["opening": opening, "filing": filing])
  }
}
