internal import GRDB

/// Gives a number to members without one, or whose number is taken in their unit.
struct MemberNumbers {
  let db: Database

  func run() throws {
    try db.execute(
      sql: """
        CREATE INDEX import_by_number ON import_stage (unit_id, member_number);
        CREATE TEMP TABLE import_number (line INTEGER PRIMARY KEY, number INTEGER);
        INSERT INTO import_number (line)
        SELECT line FROM import_stage WHERE member_number IS NULL
        UNION
        SELECT stage.line FROM (
          SELECT unit_id, member_number, min(line) AS first_line FROM import_stage
          WHERE member_number IS NOT NULL
          GROUP BY unit_id, member_number HAVING count(*) > 1) AS taken
          JOIN import_stage AS stage ON stage.unit_id = taken.unit_id
            AND stage.member_number = taken.member_number AND stage.line <> taken.first_line
        UNION
        SELECT stage.line FROM membership JOIN import_stage AS stage
          ON stage.unit_id = membership.unit_id
          AND stage.member_number = membership.member_number
        WHERE membership.retracted_by IS NULL;
        """)
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM import_number)") == true else {
      return
    }
    try number()
  }

  /// The next numbers of each unit, in the order of the file.
  private func number() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_last_number AS
        SELECT unit_id, max(
          coalesce((SELECT max(member_number) FROM membership
            WHERE membership.unit_id = unnumbered.unit_id AND membership.retracted_by IS NULL), 0),
          coalesce((SELECT max(member_number) FROM import_stage AS stage
            WHERE stage.unit_id = unnumbered.unit_id), 0)) AS number
        FROM (SELECT DISTINCT stage.unit_id FROM import_number
            JOIN import_stage AS stage ON stage.line = import_number.line) AS unnumbered;
        CREATE INDEX import_last_number_by_unit ON import_last_number (unit_id);
        UPDATE import_number SET number = given.number FROM (
          SELECT stage.line, last.number
            + row_number() OVER (PARTITION BY stage.unit_id ORDER BY stage.line) AS number
          FROM import_number JOIN import_stage AS stage ON stage.line = import_number.line
            JOIN import_last_number AS last ON last.unit_id = stage.unit_id) AS given
        WHERE given.line = import_number.line;
        """)
  }
}
