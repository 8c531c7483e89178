internal import CooperativeLaw
internal import GRDB

/// Writes entries of the ledgers anew with the right day or amount.
struct LedgerCorrection {
  let db: Database
  let target: Int64
  let filing: Int64

  /// Every entry of the filing that stands, its corrections included.
  func run(_ desk: CorrectionDesk) throws {
    let sources = desk.corrected.book.family(of: target)
    for table in LedgerTable.all {
      guard let day = table.day else { continue }
      for source in sources { try correct(table, day, source, desk) }
    }
  }

  private func correct(
    _ table: LedgerTable, _ day: String, _ source: Int64, _ desk: CorrectionDesk
  ) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM \(table.name) WHERE recorded_by = ? AND retracted_by IS NULL",
      arguments: [source])
    for row in rows {
      var values: [String: DatabaseValue] = [:]
      if let move = desk.move, (row[day] as String?) == move.from {
        values[day] = move.to.databaseValue
      }
      if table.name == "capital_entry", let amount = desk.amount {
        for column in ["committed_change", "paid_change"] {
          values[column] = ((row[column] as Int).signum() * amount).databaseValue
        }
      }
      values = values.filter { $0.value != row[$0.key] as DatabaseValue }
      // What is part of a row goes on pointing at it, so a row with parts is never written anew.
      guard !values.isEmpty, !LedgerTable.all.contains(where: { $0.parent?.table == table.name })
      else { continue }
      try write(table, row, values)
    }
  }

  private func write(_ table: LedgerTable, _ row: Row, _ new: [String: DatabaseValue]) throws {
    let columns =
      (table.parent.map { [$0.column] } ?? []) + table.owners + (table.day.map { [$0] } ?? [])
      + table.values
    try db.execute(
      sql: "UPDATE \(table.name) SET retracted_by = ? WHERE id = ?",
      arguments: [filing, row["id"] as Int64])
    try db.execute(
      sql: """
        INSERT INTO \(table.name) (\(columns.joined(separator: ", ")), recorded_by)
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")), ?)
        """,
      arguments: StatementArguments(
        columns.map { new[$0] ?? row[$0] as DatabaseValue } + [filing.databaseValue]))
  }
}
