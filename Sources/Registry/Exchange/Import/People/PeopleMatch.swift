internal import GRDB

/// Says which party each waiting row is about: one on record, that of an earlier row, or a new one.
///
/// A row without an entry in `import_match` gets a new party, numbered `base` + its line.
struct PeopleMatch {
  let db: Database
  let rejects: Rejects
  /// The last party on record.
  let base: Int64
  /// Whether people without an identity number are told apart by name alone, as in a list of
  /// office-holders; members are told apart by name and birth.
  let byNameAlone: Bool

  init(_ db: Database, rejects: Rejects, byNameAlone: Bool) throws {
    self.db = db
    self.rejects = rejects
    self.byNameAlone = byNameAlone
    base = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM party") ?? 0
  }

  /// Matches every row; rows whose number stands for another name are rejected.
  func run(hasNameless: Bool) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_match (line INTEGER PRIMARY KEY, party_id INTEGER NOT NULL);
        CREATE TEMP TABLE import_unnumbered (line INTEGER PRIMARY KEY);
        CREATE INDEX import_by_identity ON import_stage (identity) WHERE identity IS NOT NULL;
        """)
    try matchMemberUnits()
    if base > 0 { try matchNumbersOnRecord() }
    try matchNumbersInFile()
    try leaveNumbersToPersons()
    try matchNames(hasNameless: hasNameless)
    try db.execute(
      sql: "CREATE INDEX import_match_by_party ON import_match (party_id)")
  }

  private func matchMemberUnits() throws {
    try db.execute(
      sql: """
        INSERT INTO import_match
        SELECT stage.line, party.id FROM import_stage AS stage
          JOIN party ON party.unit_id = stage.member_unit
        WHERE stage.identity >= 'U' AND stage.identity < 'V'
        """)
  }

  /// The owner of a number on record is the person, when the name agrees.
  private func matchNumbersOnRecord() throws {
    let owners = """
      FROM import_stage AS stage
        JOIN party_detail AS detail ON detail.id_number = stage.id_number
          AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
        JOIN party ON party.id = detail.party_id
      WHERE stage.identity < 'U'
      """
    let sameSort = "(party.type = 'household') = (stage.type = 'household')"
    try rejects.add(
      .otherNameOnRecord, field: "id_number",
      from: """
        SELECT stage.line, stage.id_number AS value, '' AS other \(owners)
          AND detail.search_key <> stage.search_key
          AND (\(sameSort) OR (stage.type <> 'household'
            AND substr(detail.search_key, -length(stage.search_key)) <> stage.search_key
            AND coalesce(detail.representative, '') <> stage.full_name))
        """)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO import_match SELECT stage.line, party.id \(owners) AND \(sameSort)
        """)
  }

  /// Rows of one number are one party; the first row of the file names it.
  private func matchNumbersInFile() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_twin AS
        SELECT stage.line, stage.identity, stage.id_number, stage.search_key, shared.first_line
        FROM (SELECT identity, min(line) AS first_line FROM import_stage
            WHERE identity IS NOT NULL GROUP BY identity HAVING count(*) > 1) AS shared
          JOIN import_stage AS stage ON stage.identity = shared.identity;
        """)
    try rejects.add(
      .otherNameInFile, field: "id_number",
      from: """
        SELECT twin.line, twin.id_number AS value, twin.first_line AS other
        FROM import_twin AS twin JOIN import_stage AS first ON first.line = twin.first_line
        WHERE first.search_key <> twin.search_key AND twin.identity < 'U'
        """)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO import_match
        SELECT twin.line, :base + twin.first_line FROM import_twin AS twin
          JOIN import_stage AS stage ON stage.line = twin.line
        WHERE twin.line <> twin.first_line
        """, arguments: ["base": base])
  }

  /// A number that a person has is not kept for his household as well.
  private func leaveNumbersToPersons() throws {
    try db.execute(
      sql: """
        INSERT INTO import_unnumbered
        SELECT line FROM import_stage AS stage
        WHERE stage.identity >= 'H' AND stage.identity < 'I' AND (
          EXISTS (SELECT 1 FROM import_stage AS person
            WHERE person.identity = 'P' || stage.id_number)
          OR EXISTS (SELECT 1 FROM party_detail AS detail
              JOIN party ON party.id = detail.party_id
            WHERE detail.id_number = stage.id_number AND detail.valid_to IS NULL
              AND detail.retracted_by IS NULL AND party.type <> 'household'));
        """)
  }
}
