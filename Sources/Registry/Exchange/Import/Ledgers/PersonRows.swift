internal import CooperativeLaw
internal import GRDB

/// Finds the people whom rows name, among the members and office-holders of their unit.
enum PersonRows {
  /// The columns of a person, which wait beside the row.
  static let columns = [
    LedgerColumn(
      "member_number", .count, vi: "Số thành viên", en: "Member number", aside: true,
      also: ["Số hiệu thành viên", "Số TV"]),
    LedgerColumn(
      "full_name", .text, vi: "Họ và tên", en: "Full name", aside: true,
      also: ["Họ tên", "Họ tên cán bộ", "Tên"]),
  ]

  /// Finds them, and rejects rows that name nobody or more than one.
  ///
  /// `day` is the column of the day on which the person is looked for.
  static func resolve(_ db: Database, _ rejects: Rejects, day: String) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT line, unit_id, member_number, full_name, \(day) AS day FROM import_stage
        ORDER BY line
        """)
    for row in rows {
      guard let unit = row["unit_id"] as Int64?, let day = row.day("day") else { continue }
      let line: Int = row["line"]
      let number = (row["member_number"] as Int?)?.description
      let typed = number ?? row.text("full_name") ?? ""
      guard let party = try party(db, unit: unit, typed, on: day) else {
        try rejects.add(line: line, .unknownPerson, field: "full_name", value: typed)
        continue
      }
      try db.cachedStatement(sql: "UPDATE import_stage SET party_id = ? WHERE line = ?")
        .execute(arguments: [party, line])
    }
    try rejects.leaveOut()
  }

  private static func party(
    _ db: Database, unit: Int64, _ typed: String, on day: CivilDate
  ) throws -> Int64? {
    guard !typed.isEmpty else { return nil }
    do {
      return try PersonFinder.known(db, unit: unit, named: typed, on: day).party
    } catch is RegistryError { return nil }
  }

  /// How an export reads the person of a row.
  static func expression(_ key: String, seen: String) -> String {
    key == "member_number"
      ? """
      (SELECT membership.member_number FROM membership
        WHERE membership.unit_id = fact.unit_id AND membership.party_id = fact.party_id
          AND membership.retracted_by IS NULL ORDER BY membership.valid_from DESC LIMIT 1)
      """
      : """
      (SELECT detail.full_name FROM party_detail AS detail
        WHERE detail.party_id = fact.party_id AND \(seen))
      """
  }
}
