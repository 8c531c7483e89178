internal import GRDB

extension Withdrawal {
  /// Decisions on products that are on record no more fall with them.
  mutating func withdrawDecisionsOnProducts() throws {
    let later = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT recorded_by FROM ocop_recognition AS decision
        WHERE retracted_by IS NULL AND \(Self.isOfNoProduct) ORDER BY recorded_by
        """, arguments: ["filing": filing])
    for number in later where !book.isWithdrawn(number) { note(number, .impossible) }
    try db.execute(
      sql: """
        UPDATE ocop_recognition AS decision SET retracted_by = :filing
        WHERE retracted_by IS NULL AND \(Self.isOfNoProduct)
        """, arguments: ["filing": filing])
    try db.execute(
      sql: """
        UPDATE ocop_revocation SET retracted_by = :filing WHERE retracted_by IS NULL
          AND recognition_id IN (SELECT id FROM ocop_recognition WHERE retracted_by = :filing)
        """, arguments: ["filing": filing])
  }

  /// The product is one that this void withdrew whole.
  private static let isOfNoProduct = """
    EXISTS (SELECT 1 FROM ocop_detail AS gone
      WHERE gone.product_id = decision.product_id AND gone.retracted_by = :filing)
    AND NOT EXISTS (SELECT 1 FROM ocop_detail AS detail
      WHERE detail.product_id = decision.product_id AND detail.retracted_by IS NULL)
    """
}
