internal import CooperativeLaw
internal import GRDB

/// A file of what was done to support units (hoạt động hỗ trợ), with the units that took part.
enum SupportFile: LedgerFile {
  static let filingKind = FilingKind.importSupport

  static let columns = [
    LedgerColumn(
      "occurred_on", .day(), vi: "Ngày", en: "Occurred on", required: true,
      also: ["Ngày thực hiện"]),
    LedgerColumn(
      "kind", .word(LedgerWord(SupportKind.self, "record.observed-word")), vi: "Loại hỗ trợ",
      en: "Kind", required: true, also: ["Loại", "Hình thức hỗ trợ"]),
    LedgerColumn("area_code", .area, vi: "Mã địa bàn", en: "Area code", target: "area_id"),
    LedgerColumn("title", .text, vi: "Nội dung", en: "Title", also: ["Tên hoạt động"]),
    LedgerColumn("quantity", .count, vi: "Số lượng", en: "Quantity"),
    LedgerColumn("participants", .count, vi: "Số người tham gia", en: "Participants"),
    LedgerColumn("amount", .money, vi: "Kinh phí", en: "Amount", also: ["Số tiền"]),
    LedgerColumn("provider", .text, vi: "Đơn vị thực hiện", en: "Provider"),
    .note,
    LedgerColumn(
      "units", .text, vi: "Đơn vị tham gia", en: "Units", aside: true,
      also: ["Các đơn vị tham gia"]),
  ]

  static let table = LedgerTarget(
    "support_activity", key: ["occurred_on", "kind", "area_id", "title"], .added)

  /// Finds the units of every row; `HTX-00001:12` says that twelve people of it came.
  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try db.execute(
      sql: """
        UPDATE import_stage SET quantity = 1 WHERE quantity IS NULL;
        CREATE TEMP TABLE import_attendance (line INTEGER, unit_id INTEGER, people INTEGER,
          PRIMARY KEY (line, unit_id));
        """)
    let rows = try Row.fetchAll(
      db, sql: "SELECT line, units FROM import_stage WHERE units IS NOT NULL ORDER BY line")
    for row in rows {
      for part in (row["units"] as String).split(separator: ";") {
        try attend(db, rejects, line: row["line"], String(part))
      }
    }
    try rejects.leaveOut()
  }

  private static func attend(
    _ db: Database, _ rejects: Rejects, line: Int, _ text: String
  ) throws {
    let parts = text.split(separator: ":")
    let people = parts.count == 2 ? Int(parts[1].filter { $0 != " " }) : nil
    let named = people == nil ? text : String(parts[0])
    do {
      let unit = try UnitFinder.unit(db, named: named)
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO import_attendance VALUES (?, ?, ?)")
        .execute(arguments: [line, unit, people])
    } catch is RegistryError {
      try rejects.add(line: line, .unknownUnit, field: "units", value: named)
    }
  }

  static func asideExpression(_ key: String) -> String {
    """
    (SELECT group_concat(word || coalesce(':' || people, ''), ';')
      FROM (SELECT \(ExportedUnit.words(forID: "present.unit_id")) AS word, present.people
        FROM support_attendance AS present
        WHERE present.activity_id = fact.id AND \(Moment.recorded("present"))
        ORDER BY present.unit_id))
    """
  }

  /// Activities were written in the order of the lines, so the two orders tell which is which.
  static func writeParts(_ db: Database, filing: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO support_attendance (activity_id, unit_id, people, recorded_by)
        SELECT written.id, present.unit_id, present.people, :filing
        FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM support_activity
            WHERE recorded_by = :filing) AS written
          JOIN (SELECT line, row_number() OVER (ORDER BY line) AS place FROM import_stage) AS staged
            ON staged.place = written.place
          JOIN import_attendance AS present ON present.line = staged.line
        ORDER BY present.line, present.unit_id
        """, arguments: ["filing": filing])
    try db.execute(
      sql: """
        INSERT INTO filing_unit (filing_id, unit_id)
        SELECT DISTINCT ?, unit_id FROM import_attendance
        WHERE line IN (SELECT line FROM import_stage) ORDER BY unit_id
        """, arguments: [filing])
  }
}
