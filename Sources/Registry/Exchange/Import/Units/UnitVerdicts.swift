internal import GRDB

/// Judges the waiting units together: against each other and against what is on record.
struct UnitVerdicts {
  let db: Database
  let rejects: Rejects

  /// Answers how many rows are on record already; they and colliding rows leave the stage.
  func run() throws -> Int {
    try db.execute(
      sql: """
        CREATE INDEX import_by_tax_code ON import_stage (tax_code) WHERE tax_code IS NOT NULL;
        CREATE INDEX import_by_unit_name ON import_stage (name_key);
        """)
    try rejectTwins()
    return try leaveOutKnown()
  }

  private func rejectTwins() throws {
    try rejects.add(
      .taxCodeTwice, field: "tax_code",
      from: """
        SELECT stage.line, stage.tax_code AS value, shared.first_line AS other
        FROM (SELECT tax_code, min(line) AS first_line FROM import_stage
            WHERE tax_code IS NOT NULL GROUP BY tax_code HAVING count(*) > 1) AS shared
          JOIN import_stage AS stage ON stage.tax_code = shared.tax_code
        WHERE stage.line <> shared.first_line
        """)
    // Without a tax code a unit is known by kind, name and day of registration.
    try rejects.add(
      .twiceInFile, field: "name",
      from: """
        SELECT later.line, '' AS value, min(first.line) AS other
        FROM import_stage AS later JOIN import_stage AS first
          ON first.name_key = later.name_key AND first.line < later.line
          AND first.kind = later.kind AND first.registered_on = later.registered_on
          AND (first.tax_code IS NULL OR later.tax_code IS NULL)
        GROUP BY later.line
        """)
  }

  private func leaveOutKnown() throws -> Int {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_unit_on_record AS
        SELECT unit.id, unit.kind, unit.local_number, name.search_key,
          (SELECT min(registered_on) FROM unit_registration AS registration
            WHERE registration.unit_id = unit.id AND registration.retracted_by IS NULL)
            AS registered_on
        FROM unit JOIN unit_name AS name ON name.unit_id = unit.id
        WHERE name.valid_to IS NULL AND name.retracted_by IS NULL;
        CREATE INDEX import_unit_on_record_by_name ON import_unit_on_record (search_key);
        CREATE INDEX import_unit_on_record_by_id ON import_unit_on_record (id);
        CREATE TEMP TABLE import_on_record AS
        SELECT stage.line FROM import_stage AS stage
          JOIN unit_code AS code ON code.code = stage.tax_code AND code.scheme = 'tax_code'
            AND code.retracted_by IS NULL
          JOIN import_unit_on_record AS unit ON unit.id = code.unit_id
        WHERE unit.search_key = stage.name_key AND unit.kind = stage.kind
        UNION
        SELECT stage.line FROM import_stage AS stage
          JOIN import_unit_on_record AS unit ON unit.search_key = stage.name_key
            AND unit.kind = stage.kind AND unit.registered_on = stage.registered_on
        WHERE stage.tax_code IS NULL;
        DELETE FROM import_stage WHERE line IN (SELECT line FROM import_on_record);
        """)
    try rejects.add(
      .taxCodeOnRecord, field: "tax_code",
      from: """
        SELECT stage.line, stage.tax_code AS value, min(unit.local_number) AS other
        FROM import_stage AS stage
          JOIN unit_code AS code ON code.code = stage.tax_code AND code.scheme = 'tax_code'
            AND code.retracted_by IS NULL
          JOIN unit ON unit.id = code.unit_id
        GROUP BY stage.line
        """)
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM import_on_record") ?? 0
  }
}
