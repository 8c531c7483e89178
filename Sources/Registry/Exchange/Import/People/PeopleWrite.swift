internal import GRDB

/// Writes the parties of accepted rows, and what the rows tell anew of parties on record.
struct PeopleWrite {
  let db: Database
  let base: Int64
  let filing: Int64

  private static let known = """
    full_name, search_key, sort_key, sex, date_of_birth, birth_year, id_number, nationality,
    ethnicity, address, phone, representative
    """

  func run() throws {
    try freeNumbersOfHouseholds()
    try writeParties()
    try reachBack()
    try learn()
  }

  private var arguments: StatementArguments { ["base": base, "filing": filing] }

  /// A number on record with a household goes to the person who now comes with it.
  private func freeNumbersOfHouseholds() throws {
    guard base > 0 else { return }
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_freed AS
        SELECT detail.id FROM import_stage AS stage
          JOIN party_detail AS detail ON detail.id_number = stage.id_number
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
          JOIN party ON party.id = detail.party_id AND party.type = 'household'
        WHERE stage.identity >= 'P' AND stage.identity < 'Q' GROUP BY detail.id;
        """)
    try db.execute(
      sql: """
        UPDATE party_detail SET retracted_by = :filing WHERE id IN (SELECT id FROM import_freed)
        """, arguments: ["filing": filing])
    try db.execute(
      sql: """
        INSERT INTO party_detail (party_id, \(Self.known), valid_from, recorded_by)
        SELECT party_id, full_name, search_key, sort_key, sex, date_of_birth, birth_year, NULL,
          nationality, ethnicity, address, phone, representative, valid_from, :filing
        FROM party_detail WHERE id IN (SELECT id FROM import_freed);
        """, arguments: ["filing": filing])
  }

  private func writeParties() throws {
    try db.execute(
      sql: """
        INSERT INTO party (id, type, unit_id, recorded_by)
        SELECT :base + line, type, member_unit, :filing FROM import_stage
        WHERE full_name IS NOT NULL AND line NOT IN (SELECT line FROM import_match)
        """, arguments: arguments)
    try db.execute(
      sql: """
        INSERT INTO party_detail (party_id, \(Self.known), valid_from, recorded_by)
        SELECT :base + line, full_name, search_key, sort_key, sex, date_of_birth, birth_year,
          CASE WHEN line IN (SELECT line FROM import_unnumbered) THEN NULL ELSE id_number END,
          nationality, ethnicity, address, phone, representative, from_day, :filing
        FROM import_stage
        WHERE full_name IS NOT NULL AND line NOT IN (SELECT line FROM import_match)
        """, arguments: arguments)
  }

  /// What is known of a party reaches back to the first day it is needed.
  private func reachBack() throws {
    try db.execute(
      sql: """
        INSERT INTO party_detail (party_id, \(Self.known), valid_from, valid_to, recorded_by,
          closed_by)
        SELECT first.party_id, \(Self.qualified("first")), needed.day, first.valid_from, :filing,
          :filing
        FROM (SELECT match.party_id, min(stage.from_day) AS day FROM import_match AS match
            JOIN import_stage AS stage ON stage.line = match.line GROUP BY match.party_id)
            AS needed
          JOIN party_detail AS first ON first.id = (
            SELECT id FROM party_detail AS detail
            WHERE detail.party_id = needed.party_id AND detail.retracted_by IS NULL
            ORDER BY detail.valid_from, detail.id LIMIT 1)
        WHERE needed.day < first.valid_from
        """, arguments: ["filing": filing])
  }

  private static func qualified(_ alias: String) -> String {
    known.split(separator: ",").map {
      "\(alias).\($0.trimmingPrefix { $0.isWhitespace })"
    }.joined(separator: ", ")
  }

  /// Fills what was not known of a party on record; what is on record stays.
  private func learn() throws {
    guard base > 0 else { return }
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_learnt AS
        SELECT detail.id, detail.party_id, max(min(stage.from_day), detail.valid_from) AS day,
          detail.full_name, detail.search_key, detail.sort_key,
          coalesce(detail.sex, max(stage.sex)) AS sex,
          coalesce(detail.date_of_birth, max(stage.date_of_birth)) AS date_of_birth,
          CASE WHEN coalesce(detail.date_of_birth, max(stage.date_of_birth)) IS NULL
            THEN coalesce(detail.birth_year, max(stage.birth_year)) END AS birth_year,
          coalesce(detail.id_number, max(CASE
            WHEN stage.line NOT IN (SELECT line FROM import_unnumbered)
            THEN stage.id_number END)) AS id_number,
          coalesce(detail.nationality, max(stage.nationality)) AS nationality,
          coalesce(detail.ethnicity, max(stage.ethnicity)) AS ethnicity,
          coalesce(detail.address, max(stage.address)) AS address,
          coalesce(detail.phone, max(stage.phone)) AS phone,
          coalesce(detail.representative, max(stage.representative)) AS representative
        FROM import_match AS match
          JOIN import_stage AS stage ON stage.line = match.line
          JOIN party_detail AS detail ON detail.party_id = match.party_id
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
        GROUP BY detail.id
        HAVING (detail.sex IS NULL AND max(stage.sex) IS NOT NULL)
          OR (detail.date_of_birth IS NULL AND max(stage.date_of_birth) IS NOT NULL)
          OR (detail.id_number IS NULL AND max(stage.identity >= 'P' AND stage.identity < 'Q'))
          OR (detail.nationality IS NULL AND max(stage.nationality) IS NOT NULL)
          OR (detail.ethnicity IS NULL AND max(stage.ethnicity) IS NOT NULL)
          OR (detail.address IS NULL AND max(stage.address) IS NOT NULL)
          OR (detail.phone IS NULL AND max(stage.phone) IS NOT NULL)
          OR (detail.representative IS NULL AND max(stage.representative) IS NOT NULL);
        """)
    try db.execute(
      sql: """
        UPDATE party_detail SET valid_to = learnt.day, closed_by = :filing
        FROM import_learnt AS learnt WHERE learnt.id = party_detail.id;
        """, arguments: ["filing": filing])
    try db.execute(
      sql: """
        INSERT INTO party_detail (party_id, \(Self.known), valid_from, recorded_by)
        SELECT party_id, \(Self.known), day, :filing FROM import_learnt
        """, arguments: ["filing": filing])
  }
}
