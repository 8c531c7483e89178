internal import CooperativeLaw
internal import GRDB

/// A rating as it stands in its tables.
struct RatingEntryRow: Equatable {
  var entry: RatingEntry
  var days: RatingFacts.Days
  var document: String
  var note: String
}

/// Writes ratings: one a unit, year and scheme; the former is withdrawn and stays on record.
enum RatingLedger {
  /// The rating that stands.
  static func standing(
    _ db: Database, unit: Int64, year: Int, scheme: String
  ) throws -> (id: Int64, row: RatingEntryRow)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM rating
          WHERE unit_id = ? AND year = ? AND scheme = ? AND retracted_by IS NULL
          """), arguments: [unit, year, scheme])
    guard let row else { return nil }
    let id: Int64 = row["id"]
    let scores = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT criterion, points FROM rating_score WHERE rating_id = ? AND retracted_by IS NULL
          """), arguments: [id])
    let points = scores.map { ($0[0] as String, Points(hundredths: $0[1])) }
    return (id, RatingEntryRow(row, Dictionary(points) { $1 }))
  }

  /// Writes a rating and withdraws the one it replaces.
  static func write(
    _ db: Database, _ row: RatingEntryRow, unit: Int64, year: Int, scheme: String,
    replacing former: Int64?, filing: Int64
  ) throws {
    if let former { try withdraw(db, former, filing: filing) }
    try db.cachedStatement(
      sql: """
        INSERT INTO rating (unit_id, year, scheme, total, grade, not_rated_reason, scored_on,
          agreed_by_board_on, agreed_by_control_on, received_on, fined, document, note, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      unit, year, scheme, row.entry.total?.hundredths, row.entry.grade,
      row.entry.notRatedReason, row.days.scoredOn?.description,
      row.days.agreedByBoardOn?.description, row.days.agreedByControlOn?.description,
      row.days.receivedOn?.description, row.entry.fined, row.document, row.note, filing,
    ])
    let rating = db.lastInsertedRowID
    for (criterion, points) in row.entry.scores.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(
        sql: """
          INSERT INTO rating_score (rating_id, criterion, points, recorded_by)
          VALUES (?, ?, ?, ?)
          """
      ).execute(arguments: [rating, criterion, points.hundredths, filing])
    }
  }

  private static func withdraw(_ db: Database, _ rating: Int64, filing: Int64) throws {
    try db.cachedStatement(
      sql: "UPDATE rating_score SET retracted_by = ? WHERE rating_id = ? AND retracted_by IS NULL"
    ).execute(arguments: [filing, rating])
    try db.cachedStatement(sql: "UPDATE rating SET retracted_by = ? WHERE id = ?")
      .execute(arguments: [filing, rating])
  }
}

extension RatingEntryRow {
  fileprivate init(_ row: Row, _ scores: [String: Points]) {
    self.init(
      entry: RatingEntry(
        scores: scores, total: (row["total"] as Int?).map(Points.init(hundredths:)),
        grade: row["grade"], notRatedReason: row["not_rated_reason"], fined: row["fined"]),
      days: RatingFacts.Days(row), document: row["document"], note: row["note"])
  }

  /// What it says column by column, for the receipt.
  var columns: [(field: String, value: String)] {
    var columns: [(field: String, value: String)] = entry.scores
      .sorted { $0.key < $1.key }.map { (field: $0.key, value: $0.value.description) }
    func add(_ field: String, _ value: (some CustomStringConvertible)?) {
      if let value { columns.append((field, value.description)) }
    }
    add("total", entry.total)
    add("grade", entry.grade)
    add("not_rated_reason", entry.notRatedReason)
    add("fined", entry.fined.map { $0 ? "yes" : "no" })
    for (field, day) in days.told { add(field, day) }
    add("document", document.isEmpty ? nil : document)
    return columns
  }

  /// The same by the columns.
  var values: [String: String] {
    Dictionary(columns.map { ($0.field, $0.value) }) { $1 }
  }
}

extension RatingFacts.Days {
  init(_ row: Row) {
    self.init(
      scoredOn: row.day("scored_on"), agreedByBoardOn: row.day("agreed_by_board_on"),
      agreedByControlOn: row.day("agreed_by_control_on"), receivedOn: row.day("received_on"))
  }
}
