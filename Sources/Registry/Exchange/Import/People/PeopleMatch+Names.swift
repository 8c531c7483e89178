internal import GRDB

extension PeopleMatch {
  /// Matches people whom no number tells, inside their unit.
  func matchNames(hasNameless: Bool) throws {
    if try hasPeopleOnRecord() {
      try gatherPeopleOnRecord()
      try matchNamesOnRecord()
    }
    if hasNameless { try matchNamesInFile() }
  }

  private func hasPeopleOnRecord() throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM membership) OR EXISTS (SELECT 1 FROM position)") ?? false
  }

  /// Members and office-holders of the units of the file; `number` is NULL for the latter.
  private func gatherPeopleOnRecord() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_person AS
        WITH touched AS MATERIALIZED (SELECT DISTINCT unit_id FROM import_stage),
        known AS (
          SELECT touched.unit_id, membership.party_id, membership.member_number AS number
          FROM touched CROSS JOIN membership ON membership.unit_id = touched.unit_id
          WHERE membership.retracted_by IS NULL
          UNION
          SELECT touched.unit_id, position.party_id, NULL
          FROM touched CROSS JOIN position ON position.unit_id = touched.unit_id
          WHERE position.retracted_by IS NULL)
        SELECT known.unit_id, detail.search_key, known.party_id, known.number,
          detail.date_of_birth, detail.birth_year, detail.id_number,
          party.type = 'household' AS is_household
        FROM known JOIN party ON party.id = known.party_id
          JOIN party_detail AS detail ON detail.party_id = known.party_id
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL;
        CREATE INDEX import_person_by_name ON import_person (unit_id, search_key);
        """)
  }

  /// Same birth; when none is known, no contradicting member number.
  private func isSamePerson(_ one: String, _ other: String, number: String) -> String {
    if byNameAlone { return "1" }
    return """
      (\(one).date_of_birth IS \(other).date_of_birth AND \(one).birth_year IS \(other).birth_year
        AND (\(one).date_of_birth IS NOT NULL OR \(one).birth_year IS NOT NULL
          OR \(one).member_number IS NULL OR \(number) IS NULL
          OR \(one).member_number = \(number)))
      """
  }

  /// An office-holder of whom only the name is known is the member of that name.
  private func matchNamesOnRecord() throws {
    let isBareName = """
      (person.number IS NULL AND person.id_number IS NULL AND person.date_of_birth IS NULL
        AND person.birth_year IS NULL)
      """
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO import_match
        SELECT stage.line, min(person.party_id) FROM import_stage AS stage
          JOIN import_person AS person ON person.unit_id = stage.unit_id
            AND person.search_key = stage.search_key
            AND person.is_household = (stage.type = 'household')
        WHERE stage.line NOT IN (SELECT line FROM import_match)
          AND (\(isBareName)
            OR ((stage.identity IS NULL OR stage.line IN (SELECT line FROM import_unnumbered))
              AND \(isSamePerson("stage", "person", number: "person.number"))))
        GROUP BY stage.line HAVING count(DISTINCT person.party_id) = 1;
        DELETE FROM import_match WHERE party_id <= :base AND party_id IN (
          SELECT match.party_id FROM import_match AS match
            JOIN import_stage AS stage ON stage.line = match.line
          GROUP BY match.party_id HAVING count(DISTINCT stage.identity) > 1);
        """, arguments: ["base": base])
  }

  private func matchNamesInFile() throws {
    try db.execute(
      sql: """
        CREATE INDEX import_by_name ON import_stage (unit_id, search_key);
        CREATE TEMP TABLE import_namesake AS
        SELECT one.line, min(CASE WHEN other.identity IS NOT NULL THEN other.line END) AS numbered,
          min(other.line) AS first_line
        FROM import_stage AS one
          JOIN import_stage AS other ON other.unit_id = one.unit_id
            AND other.search_key = one.search_key AND other.line <> one.line
            AND (other.type = 'household') = (one.type = 'household')
            AND (other.identity IS NOT NULL OR other.line < one.line)
            AND \(isSamePerson("one", "other", number: "other.member_number"))
        WHERE one.identity IS NULL AND one.line NOT IN (SELECT line FROM import_match)
        GROUP BY one.line HAVING count(DISTINCT other.identity) <= 1;
        INSERT INTO import_match
        SELECT namesake.line, coalesce(
          (SELECT party_id FROM import_match AS match
            WHERE match.line = coalesce(namesake.numbered, namesake.first_line)),
          :base + coalesce(namesake.numbered, namesake.first_line))
        FROM import_namesake AS namesake;
        """, arguments: ["base": base])
  }
}
