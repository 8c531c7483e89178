internal import CooperativeLaw
internal import Foundation
internal import GRDB

extension RegistryCheck {
  /// Each filing is sealed over itself and the one before: none was altered, added or taken out.
  static let digests = RegistryCheck(
    id: "ledger.digests",
    title: LocalizedText(vi: "Chuỗi niêm phong hồ sơ", en: "Seals of the filings"),
    remedy: LocalizedText(
      vi: "Hồ sơ từ số này trở đi đã bị sửa ngoài htx; hãy so với bản sao lưu.",
      en: "Filings from this one on were changed outside htx; compare them with a backup."),
    problems: { db in
      var problems: [LocalizedText] = []
      var previous: (id: Int64, recordedAt: String, digest: Data)?
      let redacted = try redactedSeals(db)
      let rows = try Row.fetchCursor(db, sql: filings)
      while let row = try rows.next() {
        let entry = FilingLedger.Entry(row)
        let digest: Data = row["digest"]
        if entry.id != (previous?.id ?? 0) + 1 { problems.append(gap(before: entry.id)) }
        if entry.recordedAt < previous?.recordedAt ?? "" { problems.append(stepBack(entry.id)) }
        let sealed = try FilingLedger.digest(of: entry, after: previous?.digest)
        let expected = redacted[String(entry.id)] ?? digest.hexadecimal
        if (row["previous_digest"] as Data?) != previous?.digest || sealed.hexadecimal != expected {
          problems.append(broken(entry.id))
        }
        previous = (entry.id, entry.recordedAt, digest)
      }
      return problems
    })

  private static let filings = """
    SELECT filing.*, officer.name AS officer
    FROM filing LEFT JOIN officer ON officer.id = filing.officer_id ORDER BY filing.id
    """

  /// The seals of filings whose content was redacted, as the filing that did it says.
  ///
  /// The last one counts. The chain still holds the seals of before.
  private static func redactedSeals(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT named.key, named.value
        FROM filing AS purge, json_each(purge.content, '$.redacted') AS named
        WHERE purge.kind = 'db.purge' ORDER BY purge.id
        """)
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }

  private static func gap(before id: Int64) -> LocalizedText {
    LocalizedText(
      vi: "Thiếu hồ sơ ngay trước số \(id).", en: "The filing before number \(id) is missing.")
  }

  private static func stepBack(_ id: Int64) -> LocalizedText {
    LocalizedText(
      vi: "Hồ sơ số \(id) ghi lúc sớm hơn hồ sơ trước nó.",
      en: "Filing \(id) was recorded earlier than the one before it.")
  }

  private static func broken(_ id: Int64) -> LocalizedText {
    LocalizedText(
      vi: "Niêm phong của hồ sơ số \(id) không khớp với nội dung.",
      en: "The seal of filing \(id) does not fit its content.")
  }
}

extension FilingLedger.Entry {
  /// A filing as it stands in the table.
  init(_ row: Row) {
    func day(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    self.init(
      id: row["id"], officer: row["officer"] ?? "", kind: row["kind"],
      receivedOn: day("received_on"), decidedOn: day("decided_on"),
      effectiveOn: day("effective_on") ?? CivilDate(dayNumber: 0),
      recordedAt: row["recorded_at"], decisionNumber: row["decision_number"], note: row["note"],
      law: row["law"], content: row["content"])
  }
}
