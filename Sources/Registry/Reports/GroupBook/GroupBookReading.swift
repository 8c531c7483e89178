internal import CooperativeLaw
internal import GRDB

/// Reads what the book of THT is written from: every value a THT had, and since when.
struct GroupBookReading {
  let db: Database
  let moment: Moment

  /// The THT in the order of their first day.
  func entries() throws -> [GroupEntry] {
    var entries: [GroupEntry] = []
    let rows = try Row.fetchCursor(db, sql: Self.sql, arguments: try moment.arguments(db))
    while let row = try rows.next() {
      guard let day = CivilDate(iso: row["valid_from"] as String) else { continue }
      let unit: Int64 = row["unit_id"]
      if entries.last?.unit != unit {
        entries.append(GroupEntry(unit: unit, members: row["members"], changes: [:]))
      }
      let key: String = row["key"]
      let value: String? = row["value"]
      entries[entries.count - 1].changes[day, default: [:]][key] = value
    }
    return entries.sorted { first($0) < first($1) }
  }

  private func first(_ entry: GroupEntry) -> CivilDate {
    entry.changes.keys.min() ?? moment.day
  }

  /// Every value that began to hold up to the day, where it differs from the one before.
  private static let sql = """
    WITH
      group_unit AS MATERIALIZED (SELECT unit_id FROM v_unit WHERE kind = 'group'),
      head AS (
        SELECT post.unit_id, post.valid_from, person.full_name, person.id_number, person.address,
          person.phone
        FROM position AS post JOIN party_detail AS person ON person.party_id = post.party_id
          AND \(Moment.seen("person"))
        WHERE post.role IN ('group_head', 'legal_representative') AND \(Moment.begun("post"))),
      said(unit_id, key, valid_from, value) AS (
        \(plain("unit_name", "full_name", as: "name")) UNION ALL
        \(plain("unit_name", "foreign_name")) UNION ALL \(plain("unit_name", "short_name")) UNION ALL
        \(plain("unit_contact", "email")) UNION ALL \(plain("unit_contact", "phone")) UNION ALL
        \(address) UNION ALL \(lines) UNION ALL
        SELECT unit_id, 'capital', valid_from, CAST(amount AS TEXT) FROM unit_capital AS row
        WHERE \(Moment.begun("row"))
        UNION ALL SELECT unit_id, 'head', valid_from, full_name FROM head
        UNION ALL SELECT unit_id, 'head_id', valid_from, id_number FROM head
        UNION ALL SELECT unit_id, 'head_address', valid_from, address FROM head
        UNION ALL SELECT unit_id, 'head_phone', valid_from, phone FROM head
        UNION ALL
        SELECT unit_id, 'status', valid_from,
          CASE WHEN status IN ('closed', 'ended') THEN 'ended' ELSE 'working' END
        FROM unit_status AS row WHERE \(Moment.begun("row"))),
      told AS (
        SELECT said.*, lag(value) OVER (PARTITION BY unit_id, key ORDER BY valid_from) AS former
        FROM said WHERE unit_id IN (SELECT unit_id FROM group_unit))
    SELECT told.unit_id, told.key, told.valid_from, told.value, counted.members
    FROM told LEFT JOIN v_unit_member_kinds AS counted ON counted.unit_id = told.unit_id
    WHERE told.value IS NOT told.former
    ORDER BY told.unit_id, told.valid_from, told.key
    """

  private static func plain(_ table: String, _ column: String, as key: String? = nil) -> String {
    """
    SELECT unit_id, '\(key ?? column)', valid_from, \(column) FROM \(table) AS row
    WHERE \(Moment.begun("row"))
    """
  }

  private static let address = """
    SELECT row.unit_id, 'address', row.valid_from,
      CASE row.detail WHEN '' THEN area.type || ' ' || area.name ELSE row.detail END
    FROM unit_address AS row JOIN area ON area.id = row.area_id WHERE \(Moment.begun("row"))
    """

  /// The lines that held on each day on which one of them began.
  private static let lines = """
    SELECT DISTINCT row.unit_id, 'lines', row.valid_from, (
      SELECT group_concat(code, ';') FROM (
        SELECT held.code FROM unit_line AS held
        WHERE held.unit_id = row.unit_id AND held.valid_from <= row.valid_from
          AND (held.valid_to IS NULL OR held.valid_to > row.valid_from OR held.closed_by > :known)
          AND \(Moment.recorded("held"))
        ORDER BY held.is_main DESC, held.id))
    FROM unit_line AS row WHERE \(Moment.begun("row"))
    """
}
