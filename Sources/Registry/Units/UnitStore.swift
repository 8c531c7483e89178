package import CooperativeLaw
internal import GRDB

/// Identities of units: numbers that are given once and never again.
enum UnitStore {
  /// Makes a unit and its local number, such as `HTX-00017`.
  static func create(_ db: Database, kind: UnitKind, filing: Int64) throws -> Int64 {
    let next =
      try Int64.fetchOne(
        db.cachedStatement(
          sql: "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'unit'), 0) + 1"))
      ?? 1
    try db.cachedStatement(
      sql: "INSERT INTO unit (id, kind, local_number, recorded_by) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [next, kind.rawValue, localNumber(kind: kind, id: next), filing])
    return next
  }

  /// What a unit is.
  static func kind(_ db: Database, _ unit: Int64) throws -> UnitKind? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM unit WHERE id = ?"), arguments: [unit]
    ).flatMap(UnitKind.init)
  }

  /// The local number of a unit.
  static func localNumber(_ db: Database, _ unit: Int64) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT local_number FROM unit WHERE id = ?"), arguments: [unit])
  }

  /// The last name that a unit bears.
  static func lastName(_ db: Database, _ unit: Int64) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT full_name FROM unit_name WHERE unit_id = ? AND retracted_by IS NULL
          ORDER BY valid_from DESC, id DESC LIMIT 1
          """), arguments: [unit])
  }

  /// The local number a unit of a kind gets from its id.
  static func localNumber(kind: UnitKind, id: Int64) -> String {
    let digits = String(id)
    return kind.numberPrefix + "-" + String(repeating: "0", count: max(0, 5 - digits.count))
      + digits
  }
}

extension UnitKind {
  /// The letters before a local number.
  package var numberPrefix: String {
    switch self {
    case .cooperative: "HTX"
    case .group: "THT"
    case .union: "LHHTX"
    }
  }
}
