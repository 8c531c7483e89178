internal import GRDB

/// Which of several statements of one thing stands after a void: the latest that is not withdrawn.
///
/// A restored statement is a copy under the void that brought it back, so it falls with its original
/// and not with the void alone.
struct RestatedEntries {
  let db: Database
  /// Which filings void and correct which, this void among them.
  let book: UndoBook
  /// The void.
  let filing: Int64

  /// The tables of figures told again, with what tells two things apart.
  private static let keys = [
    "meeting": ["unit_id", "held_on", "kind"], "annual_report": ["unit_id", "year"],
    "area_statistic": ["area_id", "year", "item"],
  ]

  /// Settles everything that a filing and its corrections spoke of.
  func settle(_ target: Int64) throws {
    let touched = book.family(of: target) + [filing]
    for (table, key) in Self.keys.sorted(by: { $0.key < $1.key }) {
      for number in touched {
        let things = try Row.fetchAll(
          db,
          sql: """
            SELECT DISTINCT \(key.joined(separator: ", ")) FROM \(table)
            WHERE recorded_by = :number OR retracted_by = :number
            """, arguments: ["number": number])
        for thing in things { try settle(table, key, key.map { thing[$0] as DatabaseValue }) }
      }
    }
  }

  private func settle(_ table: String, _ key: [String], _ thing: [DatabaseValue]) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM \(table) WHERE \(key.map { "\($0) IS ?" }.joined(separator: " AND "))
          ORDER BY id
          """), arguments: StatementArguments(thing))
    let standing = rows.first { ($0["retracted_by"] as Int64?) == nil }
    let said = try isOfWithdrawnUnit(rows) ? nil : latest(rows)
    if let standing, let said, content(standing) == content(said) { return }
    if let standing {
      try db.cachedStatement(sql: "UPDATE \(table) SET retracted_by = ? WHERE id = ?")
        .execute(arguments: [filing, standing["id"] as Int64])
    }
    if let said { try copy(said, into: table) }
  }

  /// The statement of the latest filing that is not withdrawn, as its corrections have it.
  private func latest(_ rows: [Row]) -> Row? {
    rows.filter { row in
      let speaker: Int64 = row["recorded_by"]
      return book.entry(speaker)?.kind != .voidFiling && !book.isWithdrawn(speaker)
        && !book.isWithdrawn(book.act(speaker))
    }.max { one, other in
      let (first, second): (Int64, Int64) = (one["recorded_by"], other["recorded_by"])
      return (book.act(first), first) < (book.act(second), second)
    }
  }

  /// Nothing is said of a unit whose founding is voided.
  private func isOfWithdrawnUnit(_ rows: [Row]) throws -> Bool {
    guard let unit = rows.first?["unit_id"] as Int64? else { return false }
    let founding = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT recorded_by FROM unit WHERE id = ?"), arguments: [unit])
    return founding.map(book.isWithdrawn) ?? false
  }

  private func columns(_ row: Row) -> [String] {
    row.columnNames.filter { !["id", "recorded_by", "retracted_by"].contains($0) }
  }

  private func content(_ row: Row) -> [DatabaseValue] {
    columns(row).map { row[$0] as DatabaseValue }
  }

  private func copy(_ row: Row, into table: String) throws {
    let columns = columns(row)
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(columns.joined(separator: ", ")), recorded_by)
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")), ?)
        """
    ).execute(arguments: StatementArguments(content(row) + [filing.databaseValue]))
  }
}
