public import CooperativeLaw
internal import GRDB

/// A finding that an officer accepted, as it was kept with its filing.
public struct KeptFinding: Sendable, Equatable {
  /// The filing.
  public let filing: Int64
  /// Local number of the unit it is about.
  public let unit: String?
  /// Line of the imported file.
  public let line: Int?
  /// What was found, whole: rule, weight, words, facts, articles, remedy.
  public let finding: Finding
}

extension KeptFinding {
  /// Whose findings are asked for.
  public enum Scope: Sendable, Equatable {
    /// Those kept with a filing.
    case filing(Int64)
    /// Those kept about a unit.
    case unit(String)
  }
}

extension Registry {
  /// The findings kept with a filing or about a unit, heaviest first, then newest last.
  ///
  /// - Parameters:
  ///   - scope: of which filing or unit.
  ///   - rule: only those of this rule.
  ///   - limit: how many at most.
  /// - Returns: the findings as they were kept.
  /// - Throws: ``RegistryError/filingNotFound(_:)`` or what naming a unit throws.
  public func keptFindings(
    of scope: KeptFinding.Scope, rule: RuleID? = nil, limit: Int = 200
  ) throws(RegistryError) -> [KeptFinding] {
    try read { db in try KeptFinding.all(db, of: scope, rule: rule, limit: limit) }
  }
}

extension KeptFinding {
  static func all(
    _ db: Database, of scope: Scope, rule: RuleID?, limit: Int
  ) throws -> [KeptFinding] {
    let (condition, id) = try scope.condition(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT finding.*, unit.local_number FROM filing_finding AS finding
          LEFT JOIN unit ON unit.id = finding.unit_id
        WHERE \(condition) = :id AND (:rule IS NULL OR rule = :rule)
        ORDER BY CASE severity WHEN 'blocker' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, finding.id
        LIMIT :limit
        """, arguments: ["id": id, "rule": rule?.rawValue, "limit": limit]
    ).map(KeptFinding.init)
  }

  private init(_ row: Row) {
    filing = row["filing_id"]
    unit = row["local_number"]
    line = row["line"]
    finding = FindingLedger.finding(row)
  }
}

extension KeptFinding.Scope {
  fileprivate func condition(_ db: Database) throws -> (column: String, id: Int64) {
    switch self {
    case .unit(let text): return ("finding.unit_id", try UnitFinder.unit(db, named: text))
    case .filing(let number):
      let found = try Int64.fetchOne(
        db, sql: "SELECT id FROM filing WHERE id = ?", arguments: [number])
      guard let found else { throw RegistryError.filingNotFound(number) }
      return ("finding.filing_id", found)
    }
  }
}
