internal import GRDB

/// A documented view of the schema asked of any day, as known at any time.
///
/// The views show today as known now. They name the columns of both clocks in one way only, so the
/// same text with those conditions widened answers for another moment: one definition, not two.
struct ViewAtMoment {
  /// The name of the view, such as `v_unit`.
  let name: String
  /// Its statement with the arguments `:day` and `:known`.
  let sql: String

  /// The view of a name; `nil` when the schema has none.
  init?(_ db: Database, _ name: String) throws {
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT sql FROM sqlite_master WHERE type = 'view' AND name = ?"),
      arguments: [name])
    guard let text, let start = text.firstRange(of: " AS\n") else { return nil }
    self.name = name
    sql = Self.widened(String(text[start.upperBound...]))
  }

  /// The statement of a view with the moment as arguments.
  static func widened(_ view: String) -> String {
    view
      .replacing("FROM v_today", with: "FROM (SELECT :day AS today) AS v_today")
      .replacing(/(\w+)\.retracted_by IS NULL/) { match in
        """
        \(match.1).recorded_by <= :known AND (\(match.1).retracted_by IS NULL \
        OR \(match.1).retracted_by > :known)
        """
      }
      .replacing(/(\w+)\.valid_to IS NULL OR/) { match in
        "\(match.1).valid_to IS NULL OR \(match.1).closed_by > :known OR"
      }
  }

  /// Every view of the schema that tells of a moment.
  static func names(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'view' AND sql LIKE '%v_today.today%'
        ORDER BY name
        """)
  }
}
