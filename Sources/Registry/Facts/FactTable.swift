internal import CooperativeLaw
internal import GRDB

/// A table of dated facts: the one way rows are written, ended and withdrawn.
///
/// A fact is told apart by its key (such as `unit_id`, or `unit_id, trait`) and holds its values from
/// a day until the next change. SQL texts are constant for each table.
struct FactTable: Sendable {
  /// The table.
  let name: String
  /// The columns that tell one fact from another.
  let key: [String]
  /// The columns a fact says something in.
  let values: [String]

  /// A row that is not withdrawn, as the latest filing left it.
  struct Line {
    let id: Int64
    let values: [DatabaseValue]
    let from: String
    let to: String?
  }

  /// Every row of a fact that is not withdrawn, earliest first.
  func lines(_ db: Database, key: [any DatabaseValueConvertible]) throws -> [Line] {
    let sql = """
      SELECT id, valid_from, valid_to, \(values.joined(separator: ", ")) FROM \(name)
      WHERE \(self.key.map { "\($0) = ?" }.joined(separator: " AND ")) AND retracted_by IS NULL
      ORDER BY valid_from, id
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: StatementArguments(key.map(\.databaseValue))).map
    { row in
      Line(
        id: row[0], values: (3..<(3 + values.count)).map { row[$0] as DatabaseValue },
        from: row[1], to: row[2])
    }
  }

  /// Inserts a row; `to` is given when it ends within the same filing.
  @discardableResult
  func insert(
    _ db: Database, key: [any DatabaseValueConvertible], values: [(any DatabaseValueConvertible)?],
    from: String, to: String? = nil, filing: Int64
  ) throws -> Int64 {
    let columns =
      self.key + self.values + ["valid_from", "valid_to", "recorded_by", "closed_by"]
    let sql = """
      INSERT INTO \(name) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """
    let closedBy: Int64? = to == nil ? nil : filing
    var bound = key.map(\.databaseValue)
    bound += values.map { $0?.databaseValue ?? .null }
    bound += [from.databaseValue, to?.databaseValue ?? .null]
    bound += [filing.databaseValue, closedBy?.databaseValue ?? .null]
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(bound))
    return db.lastInsertedRowID
  }

  /// Ends an open row on a day (exclusive).
  func close(_ db: Database, id: Int64, at day: String, filing: Int64) throws {
    try db.cachedStatement(
      sql: "UPDATE \(name) SET valid_to = ?, closed_by = ? WHERE id = ?"
    ).execute(arguments: [day, filing, id])
  }

  /// Withdraws a row as wrong.
  func retract(_ db: Database, id: Int64, filing: Int64) throws {
    try db.cachedStatement(sql: "UPDATE \(name) SET retracted_by = ? WHERE id = ?")
      .execute(arguments: [filing, id])
  }
}
