internal import CooperativeLaw
internal import GRDB

/// Writes the waiting products and decisions.
struct OCOPWrite {
  let db: Database
  let today: CivilDate
  let filing: Int64

  func run() throws {
    let arguments: StatementArguments = ["filing": filing, "today": today.description]
    for sql in [Self.products, Self.details, Self.decisions, Self.revocations, Self.units] {
      try db.execute(sql: sql, arguments: arguments)
    }
  }

  /// Rows may have been rejected since the products were numbered.
  private static let products = """
    INSERT INTO ocop_product (id, recorded_by)
    SELECT DISTINCT stage.product_id, :filing FROM import_stage AS stage
    WHERE stage.product_id NOT IN (SELECT product_id FROM import_product) AND :today IS NOT NULL
    ORDER BY stage.product_id
    """

  /// A new product is as its first row tells, from the first day that its rows name.
  private static let details = """
    INSERT INTO ocop_detail (product_id, unit_id, owner_type, owner_name, area_id, product,
      search_key, product_group, product_set, code, valid_from, recorded_by)
    SELECT stage.product_id, stage.unit_id,
      CASE unit.kind WHEN 'cooperative' THEN 'cooperative' WHEN 'group' THEN 'cooperative_group'
        WHEN 'union' THEN 'union' ELSE coalesce(stage.owner_type, 'other') END,
      coalesce((SELECT name.full_name FROM unit_name AS name
        WHERE name.unit_id = stage.unit_id AND name.retracted_by IS NULL
        ORDER BY name.valid_from DESC, name.id DESC LIMIT 1), stage.owner_name),
      stage.area_id, stage.product, stage.search_key, stage.product_group, stage.product_set,
      stage.code,
      (SELECT coalesce(min(every.product_from), min(every.decided_on), :today)
        FROM import_stage AS every WHERE every.search_key = stage.search_key
          AND every.product_id = stage.product_id), :filing
    FROM import_stage AS stage LEFT JOIN unit ON unit.id = stage.unit_id
    WHERE stage.product_id NOT IN (SELECT product_id FROM import_product)
      AND stage.line = (SELECT min(first.line) FROM import_stage AS first
        WHERE first.search_key = stage.search_key AND first.product_id = stage.product_id)
    ORDER BY stage.product_id
    """

  private static let decisions = """
    INSERT INTO ocop_recognition (product_id, stars, potential_five_stars, score_a, score_b,
      score_c, score, decision_number, decided_on, issuer, issuer_level, valid_to, note,
      recorded_by)
    SELECT product_id, stars, coalesce(potential_five_stars, 0), score_a, score_b, score_c,
      coalesce(score, score_a + score_b + score_c), decision_number, decided_on,
      coalesce(issuer, ''), issuer_level, valid_to, coalesce(note, ''), :filing
    FROM import_stage WHERE decided_on IS NOT NULL AND :today IS NOT NULL ORDER BY line
    """

  private static let revocations = """
    INSERT INTO ocop_revocation (recognition_id, occurred_on, decision_number, reason, recorded_by)
    SELECT decision.id, stage.revoked_on, coalesce(stage.revocation_number, ''),
      coalesce(stage.revocation_reason, ''), :filing
    FROM import_stage AS stage JOIN ocop_recognition AS decision
      ON decision.product_id = stage.product_id AND decision.decided_on = stage.decided_on
      AND decision.recorded_by = :filing
    WHERE stage.revoked_on IS NOT NULL AND :today IS NOT NULL ORDER BY stage.line
    """

  private static let units = """
    INSERT INTO filing_unit (filing_id, unit_id)
    SELECT :filing, unit_id FROM (
      SELECT DISTINCT unit_id FROM import_stage WHERE unit_id IS NOT NULL AND :today IS NOT NULL)
    ORDER BY unit_id
    """
}
