internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// How a flagged unit is called and where it is.
  struct Head {
    let localNumber: String
    let kind: UnitKind
    let name: String
    let areaCode: String?
    let areaName: String?
  }

  /// The names of the flagged units, in one statement.
  func heads() throws -> [Int64: Head] {
    let flagged = try WatchScan.list(Set(found.map(\.unit)).sorted())
    let arguments = try moment.arguments(db) &+ ["flagged": flagged]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: WatchScan.heads), arguments: arguments)
    var heads: [Int64: Head] = [:]
    while let row = try rows.next() {
      guard let kind = UnitKind(rawValue: row[2]) else { continue }
      heads[row[0]] = Head(
        localNumber: row[1], kind: kind, name: row[3] ?? "", areaCode: row[4], areaName: row[5])
    }
    return heads
  }

  private static let heads = """
    SELECT unit.id, unit.local_number, unit.kind, name.full_name, area.code,
      area.type || ' ' || area.name
    FROM json_each(:flagged) AS wanted JOIN unit ON unit.id = wanted.value
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      LEFT JOIN area ON area.id = address.area_id
    """
}
