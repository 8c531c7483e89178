internal import GRDB

/// Judges the waiting rows of a declared file against each other and against what is on record.
struct LedgerVerdicts {
  let db: Database
  let rejects: Rejects
  let target: LedgerTarget
  /// The columns written.
  let columns: [String]
  /// The condition that the parts of `stage` and `held` are the same, beside these columns.
  let hasSameParts: String
  /// The column of the file that is named when a row collides.
  let field: String

  /// Answers how many rows are on record already; they and colliding rows leave the stage.
  func run() throws -> Int {
    let key = target.key.joined(separator: ", ")
    try db.execute(sql: "CREATE INDEX import_stage_by_key ON import_stage (\(key))")
    let count = try leaveWhatIsOnRecord()
    try rejectTwins()
    if target.manner == .dated { try rejectOverlaps() }
    return count
  }

  /// A row that says the very same as one on record.
  private func leaveWhatIsOnRecord() throws -> Int {
    let defaults = try textDefaults()
    let same = columns.map { column in
      let staged =
        defaults.contains(column) ? "coalesce(stage.\(column), '')" : "stage.\(column)"
      return "held.\(column) IS \(staged)"
    }
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_on_record AS
        SELECT stage.line FROM import_stage AS stage JOIN \(target.name) AS held
          ON \(same.joined(separator: " AND ")) AND held.retracted_by IS NULL
          AND \(hasSameParts)
        GROUP BY stage.line;
        DELETE FROM import_stage WHERE line IN (SELECT line FROM import_on_record);
        """)
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM import_on_record") ?? 0
  }

  /// Columns that hold an empty text where nothing is said.
  private func textDefaults() throws -> Set<String> {
    Set(
      try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info(?) WHERE dflt_value = ''''''",
        arguments: [target.name]))
  }

  private func keyed(_ one: String, _ other: String) -> String {
    target.key.map { "\(one).\($0) IS \(other).\($0)" }.joined(separator: " AND ")
  }

  private func rejectTwins() throws {
    let overlap =
      target.manner == .dated
      ? """
      AND later.valid_from < coalesce(earlier.valid_to, '9999-12-31')
      AND earlier.valid_from < coalesce(later.valid_to, '9999-12-31')
      """ : ""
    try rejects.add(
      .twiceInFile, field: field,
      from: """
        SELECT later.line, '' AS value, min(earlier.line) AS other
        FROM import_stage AS later JOIN import_stage AS earlier
          ON \(keyed("later", "earlier")) AND earlier.line < later.line
        WHERE 1 \(overlap)
        GROUP BY later.line
        """)
  }

  private func rejectOverlaps() throws {
    try rejects.add(
      .endsBeforeStart, field: "until",
      from: """
        SELECT line, valid_to AS value, '' AS other FROM import_stage WHERE valid_to < valid_from
        """)
    try rejects.add(
      .onRecord, field: field,
      from: """
        SELECT stage.line, '' AS value, min(held.valid_from) AS other
        FROM import_stage AS stage JOIN \(target.name) AS held
          ON \(keyed("held", "stage")) AND held.retracted_by IS NULL
        WHERE stage.valid_from < coalesce(held.valid_to, '9999-12-31')
          AND held.valid_from < coalesce(stage.valid_to, '9999-12-31')
        GROUP BY stage.line
        """)
  }
}
