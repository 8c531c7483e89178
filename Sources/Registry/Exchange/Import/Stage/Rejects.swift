internal import CooperativeLaw
internal import GRDB

/// The rows that cannot be taken and why; on disk, so that a file of bad rows costs no memory.
struct Rejects {
  let db: Database

  init(_ db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_reject (
          line INTEGER NOT NULL, rule TEXT NOT NULL, field TEXT, value, other,
          message_vi TEXT, message_en TEXT, remedy_vi TEXT, remedy_en TEXT)
        """)
  }

  /// Rejects a row for what a rule of the record found.
  func add(line: Int, _ finding: Finding) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO import_reject
          (line, rule, field, message_vi, message_en, remedy_vi, remedy_en)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      line, finding.rule.rawValue, finding.field, finding.message.vi, finding.message.en,
      finding.remedy.vi, finding.remedy.en,
    ])
  }

  /// Rejects a row for a problem whose words are found later.
  func add(
    line: Int, _ problem: RowProblem, field: String?, value: String = "", other: String = ""
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO import_reject (line, rule, field, value, other) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [line, problem.rawValue, field, value, other])
  }

  /// Rejects the rows of a query of `line, value, other`.
  func add(
    _ problem: RowProblem, field: String, from query: String, _ arguments: StatementArguments = [:]
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO import_reject (line, rule, field, value, other)
        SELECT line, '\(problem.rawValue)', '\(field)', value, other FROM (\(query))
        """, arguments: arguments)
    if db.changesCount > 0 { try leaveOut() }
  }

  /// Takes rejected rows out of the stage, so that later steps need not know of them.
  func leaveOut() throws {
    try db.execute(
      sql: "DELETE FROM import_stage WHERE line IN (SELECT line FROM import_reject)")
  }

  /// How many rows are rejected.
  func rowCount() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(DISTINCT line) FROM import_reject") ?? 0
  }

  /// How many rows each rule rejected.
  func counts() throws -> [RuleCount] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT rule, count(DISTINCT line) FROM import_reject GROUP BY rule ORDER BY 2 DESC, 1
        """
    ).map { RuleCount(rule: RuleID(rawValue: $0[0]), count: $0[1]) }
  }

  /// Every reason in the order of the file.
  func cursor(limit: Int = .max) throws -> AnyCursor<RowFinding> {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT * FROM import_reject ORDER BY line, rowid LIMIT ?", arguments: [limit])
    return AnyCursor(rows.map { Self.finding(in: $0) })
  }

  private static func finding(in row: Row) -> RowFinding {
    let field: String? = row["field"]
    let rule: String = row["rule"]
    // Words that were kept name the case; those of the problem are the general ones.
    let said = (row["message_vi"] as String?).map { message in
      Finding(
        rule: RuleID(rawValue: rule), severity: .blocker, field: field,
        message: LocalizedText(vi: message, en: row["message_en"] ?? ""), citations: [],
        remedy: LocalizedText(vi: row["remedy_vi"] ?? "", en: row["remedy_en"] ?? ""))
    }
    let finding =
      said
      ?? (RowProblem(rawValue: rule) ?? .missing)
      .finding(field: field, value: row["value"] ?? "", other: row["other"] ?? "")
    return RowFinding(line: row["line"], unit: nil, finding: finding)
  }
}
