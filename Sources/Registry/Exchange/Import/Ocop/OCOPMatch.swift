internal import CooperativeLaw
internal import GRDB

/// Finds the product of each waiting row, on record or new, and judges the rows together.
///
/// Two rows mean one product when owner, name and code are the same.
struct OCOPMatch {
  let db: Database
  let rejects: Rejects
  let today: CivilDate

  /// Answers how many rows are on record already; they and colliding rows leave the stage.
  func run() throws -> Int {
    try matchRecord()
    try numberNew()
    try resolveAreas()
    let count = try leaveWhatIsOnRecord()
    try rejectTwins()
    try rejectOtherwise()
    try rejectTakenCodes()
    return count
  }

  private static let sameProduct = """
    other.search_key = stage.search_key AND other.code IS stage.code
      AND other.unit_id IS stage.unit_id AND other.owner_key = stage.owner_key
    """

  /// Names of other owners are folded by the program, so those on record are gathered first.
  private func matchRecord() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_product AS
        SELECT product_id, unit_id, search_key, code, product_group, owner_name AS owner_key
        FROM ocop_detail WHERE valid_to IS NULL AND retracted_by IS NULL;
        UPDATE import_product SET owner_key = '' WHERE unit_id IS NOT NULL;
        CREATE INDEX import_product_by_key ON import_product (search_key);
        CREATE INDEX import_stage_by_key ON import_stage (search_key);
        """)
    let fold = try db.cachedStatement(
      sql: "UPDATE import_product SET owner_key = ? WHERE product_id = ?")
    let owners = try Row.fetchAll(
      db, sql: "SELECT product_id, owner_key FROM import_product WHERE unit_id IS NULL")
    for owner in owners {
      try fold.execute(arguments: [OCOPOwner.key(owner[1]), owner[0] as Int64])
    }
    try db.execute(
      sql: """
        UPDATE import_stage AS stage SET product_id = (
          SELECT other.product_id FROM import_product AS other WHERE \(Self.sameProduct) LIMIT 1)
        """)
  }

  /// New products are numbered in the order of the file.
  private func numberNew() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_new AS
        SELECT search_key, code, unit_id, owner_key, min(line) AS first_line,
          (SELECT coalesce(max(id), 0) FROM ocop_product)
            + row_number() OVER (ORDER BY min(line)) AS product_id
        FROM import_stage WHERE product_id IS NULL
        GROUP BY search_key, code, unit_id, owner_key;
        CREATE INDEX import_new_by_key ON import_new (search_key);
        UPDATE import_stage AS stage SET product_id = (
          SELECT other.product_id FROM import_new AS other WHERE \(Self.sameProduct))
        WHERE product_id IS NULL;
        """)
  }

  /// A code is that of the unit's seat, else of an area of the product's first day, else the latest
  /// that bore it: codes are used again.
  private func resolveAreas() throws {
    let day = "coalesce(stage.product_from, stage.decided_on, :today)"
    try db.execute(
      sql: """
        UPDATE import_stage AS stage SET area_id = coalesce(
          (SELECT address.area_id FROM unit_address AS address JOIN area ON area.id = address.area_id
            WHERE address.unit_id = stage.unit_id AND address.retracted_by IS NULL
              AND (stage.area_code IS NULL OR area.code = stage.area_code)
              AND address.valid_from <= \(day)
              AND (address.valid_to IS NULL OR address.valid_to > \(day))),
          (SELECT area.id FROM area WHERE area.code = stage.area_code AND area.valid_from <= \(day)
            ORDER BY area.valid_from DESC LIMIT 1),
          (SELECT area.id FROM area WHERE area.code = stage.area_code
            ORDER BY area.valid_from LIMIT 1))
        """, arguments: ["today": today.description])
    try rejects.add(
      .unknownArea, field: "area_code",
      from: """
        SELECT line, area_code AS value, '' AS other FROM import_stage
        WHERE area_code IS NOT NULL AND area_id IS NULL
        """)
  }

  /// A row says something new when it names a new product or a decision that is not on record.
  private func leaveWhatIsOnRecord() throws -> Int {
    try db.execute(
      sql: """
        CREATE TEMP TABLE import_on_record AS
        SELECT stage.line FROM import_stage AS stage
          JOIN import_product AS held ON held.product_id = stage.product_id
        WHERE stage.decided_on IS NULL OR EXISTS (
          SELECT 1 FROM ocop_recognition AS decision
            LEFT JOIN ocop_revocation AS revocation
              ON revocation.recognition_id = decision.id AND revocation.retracted_by IS NULL
          WHERE decision.product_id = stage.product_id AND decision.retracted_by IS NULL
            AND decision.decided_on = stage.decided_on AND decision.stars = stage.stars
            AND decision.decision_number = stage.decision_number
            AND decision.score IS coalesce(
              stage.score, stage.score_a + stage.score_b + stage.score_c)
            AND decision.valid_to IS stage.valid_to
            AND revocation.occurred_on IS stage.revoked_on);
        DELETE FROM import_stage WHERE line IN (SELECT line FROM import_on_record);
        """)
    try rejects.add(
      .onRecord, field: "decided_on",
      from: """
        SELECT stage.line, '' AS value, decision.decided_on AS other
        FROM import_stage AS stage JOIN ocop_recognition AS decision
          ON decision.product_id = stage.product_id AND decision.decided_on = stage.decided_on
          AND decision.retracted_by IS NULL
        """)
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM import_on_record") ?? 0
  }

  private func rejectTwins() throws {
    try rejects.add(
      .twiceInFile, field: "decided_on",
      from: """
        SELECT later.line, '' AS value, min(earlier.line) AS other
        FROM import_stage AS later JOIN import_stage AS earlier
          ON earlier.search_key = later.search_key AND earlier.product_id = later.product_id
          AND earlier.line < later.line
        WHERE later.decided_on IS NULL OR earlier.decided_on = later.decided_on
        GROUP BY later.line
        """)
  }

  private func rejectOtherwise() throws {
    try rejects.add(
      .productOtherwise, field: "group",
      from: """
        SELECT stage.line, stage.product_group AS value, '' AS other
        FROM import_stage AS stage
        WHERE stage.product_group <> coalesce(
          (SELECT held.product_group FROM import_product AS held
            WHERE held.product_id = stage.product_id),
          (SELECT first.product_group FROM import_new JOIN import_stage AS first
              ON first.line = import_new.first_line
            WHERE import_new.product_id = stage.product_id), stage.product_group)
        """)
  }

  private func rejectTakenCodes() throws {
    try rejects.add(
      .productCodeTaken, field: "code",
      from: """
        SELECT stage.line, stage.code AS value, held.product_id AS other
        FROM import_stage AS stage JOIN import_product AS held
          ON held.code = stage.code AND held.product_id <> stage.product_id
        """)
    try rejects.add(
      .twiceInFile, field: "code",
      from: """
        SELECT later.line, '' AS value, min(earlier.line) AS other
        FROM import_stage AS later JOIN import_stage AS earlier
          ON earlier.code = later.code AND earlier.product_id <> later.product_id
          AND earlier.line < later.line
        GROUP BY later.line
        """)
  }
}
