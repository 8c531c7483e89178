public import CooperativeLaw
internal import GRDB

/// A unit on a list that an officer watches, as it stood at a moment.
public struct WatchedUnit: Sendable, Equatable {
  /// The office's own number.
  public let localNumber: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// Full name.
  public let name: String
  /// Code of the area of its seat, as registered.
  public let areaCode: String?
  /// Type and name of that area.
  public let areaName: String?
  /// Its legal status.
  public let status: LegalStatus?
}

extension WatchedUnit {
  init(_ row: Row) {
    self.init(
      localNumber: row["local_number"],
      kind: (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative,
      name: row["name"] ?? "", areaCode: row["area_code"], areaName: row["area_name"],
      status: (row["status"] as String?).flatMap(LegalStatus.init(rawValue:)))
  }
}

/// The statement that reads the units of a watch list together with its evidence.
enum WatchListSQL {
  /// Units that have not ended, each with the rows of `evidence` about it.
  ///
  /// - Parameters:
  ///   - with: the common table expressions, of which `evidence` has a column `unit_id`.
  ///   - columns: further columns.
  ///   - inArea: whether only units of the area `:area_id`.
  ///   - order: what comes before name and number in the order.
  /// - Returns: SQL text with the arguments `:day` and `:known`.
  static func units(
    with: String, columns: String, inArea: Bool, order: String = ""
  ) -> String {
    """
    WITH \(with)
    SELECT unit.id AS unit_id, unit.local_number, unit.kind, name.full_name AS name,
      area.code AS area_code, area.type || ' ' || area.name AS area_name, status.status, \(columns)
    FROM evidence
      JOIN unit ON unit.id = evidence.unit_id
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      LEFT JOIN area ON area.id = address.area_id
    WHERE coalesce(status.status, '') NOT IN ('ended', 'closed')
      \(inArea ? "AND address.area_id IN (\(AreaFilter.counted))" : "")
    ORDER BY \(order)name.sort_key, unit.id
    """
  }

  /// The arguments of a moment and, when one is asked for, of an area.
  static func arguments(
    _ db: Database, area: Area?, at moment: Moment
  ) throws -> StatementArguments {
    var arguments = try moment.arguments(db)
    if let area { arguments += ["area_id": area.id] }
    return arguments
  }
}
