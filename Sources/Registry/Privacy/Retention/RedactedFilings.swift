internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// The filings that tell of people who are due, and their content without them.
struct RedactedFilings {
  /// A filing's content, and its seal as it stands then.
  struct Line {
    let id: Int64
    let content: String
    let digest: String
  }

  /// The filings that change, by number.
  let lines: [Line]

  /// Reads them and writes nothing.
  ///
  /// Imports keep no rows in their content.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: Self.told)
    lines = try rows.compactMap { row in
      let redaction = try Redaction(db, filing: row["id"])
      guard let content = try redaction.redacted(row["content"]) else { return nil }
      let entry = FilingLedger.Entry(row).with(content: content)
      let digest = try FilingLedger.digest(of: entry, after: row["previous_digest"])
      return Line(id: row["id"], content: content, digest: digest.hexadecimal)
    }
  }

  /// Writes the contents; the newest filing must name them.
  func write(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE filing SET content = ? WHERE id = ?")
    for line in lines { try statement.execute(arguments: [line.content, line.id]) }
  }

  private static let told = """
    SELECT filing.*, officer.name AS officer
    FROM filing JOIN officer ON officer.id = filing.officer_id
    WHERE filing.kind NOT LIKE 'import.%' AND filing.id IN (
      SELECT recorded_by FROM party_detail WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT retracted_by FROM party_detail WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT recorded_by FROM membership WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT closed_by FROM membership WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT recorded_by FROM position WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT closed_by FROM position WHERE party_id IN (SELECT party_id FROM due)
      UNION SELECT recorded_by FROM capital_entry WHERE party_id IN (SELECT party_id FROM due))
    ORDER BY filing.id
    """
}

extension Redaction {
  /// What a filing may say of people who are due: those it had to do with.
  fileprivate init(_ db: Database, filing: Int64) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT detail.party_id, detail.full_name, detail.id_number
          FROM party_detail AS detail JOIN due ON due.party_id = detail.party_id
          WHERE detail.party_id IN (
            SELECT party_id FROM party_detail WHERE recorded_by = :filing OR retracted_by = :filing
            UNION SELECT party_id FROM membership
              WHERE recorded_by = :filing OR closed_by = :filing
            UNION SELECT party_id FROM position WHERE recorded_by = :filing OR closed_by = :filing
            UNION SELECT party_id FROM capital_entry WHERE recorded_by = :filing)
          """), arguments: ["filing": filing])
    self.init(
      parties: Set(rows.map { $0["party_id"] as Int64 }),
      names: Set(rows.map { $0["full_name"] as String }),
      identities: Set(rows.compactMap { $0["id_number"] as String? }.map(Redaction.plain)))
  }
}

extension FilingLedger.Entry {
  /// The same filing with another content.
  fileprivate func with(content: String) -> Self {
    Self(
      id: id, officer: officer, kind: kind, receivedOn: receivedOn, decidedOn: decidedOn,
      effectiveOn: effectiveOn, recordedAt: recordedAt, decisionNumber: decisionNumber, note: note,
      law: law, content: content)
  }
}
