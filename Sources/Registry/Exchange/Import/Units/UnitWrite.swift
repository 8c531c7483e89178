internal import CooperativeLaw
internal import GRDB

/// Writes accepted units: identities and dated facts.
struct UnitWrite {
  let db: Database
  let base: Int64
  let filing: Int64
  let today: CivilDate

  func run() throws {
    try number()
    try PeopleWrite(db: db, base: base, filing: filing).run()
    for sql in UnitFacts.all {
      var arguments: StatementArguments = ["filing": filing]
      if sql.contains(":today") { arguments += ["today": today.description] }
      if sql.contains(":base") { arguments += ["base": base] }
      try db.execute(sql: sql, arguments: arguments)
    }
  }

  /// Units get the next ids in the order of the file, and their local numbers from these.
  private func number() throws {
    try db.execute(
      sql: """
        UPDATE import_stage SET unit_id = given.unit_id FROM (
          SELECT line, row_number() OVER (ORDER BY line)
            + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'unit'), 0) AS unit_id
          FROM import_stage) AS given
        WHERE given.line = import_stage.line
        """)
    let prefixes = UnitKind.allCases.map { "WHEN '\($0.rawValue)' THEN '\($0.numberPrefix)'" }
    try db.execute(
      sql: """
        INSERT INTO unit (id, kind, local_number, recorded_by)
        SELECT unit_id, kind,
          printf('%s-%05d', CASE kind \(prefixes.joined(separator: " ")) END, unit_id), ?
        FROM import_stage ORDER BY line
        """, arguments: [filing])
  }
}
