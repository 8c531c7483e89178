internal import CooperativeLaw
internal import Crypto
internal import Foundation
internal import GRDB

/// The ledger of filings: numbers that grow with recorded time, each sealed over the one before.
enum FilingLedger {
  /// The head of a filing, in the order it is sealed.
  struct Entry: Encodable {
    let id: Int64
    let officer: String
    let kind: String
    let receivedOn: CivilDate?
    let decidedOn: CivilDate?
    let effectiveOn: CivilDate
    let recordedAt: String
    let decisionNumber: String?
    let note: String
    let law: String?
    let content: String
  }

  /// Writes a filing and answers its number.
  static func append(
    _ db: Database, kind: FilingKind, details: FilingDetails, effectiveOn: CivilDate,
    law: String?, content: String, now: String
  ) throws -> Int64 {
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, recorded_at, digest FROM filing ORDER BY id DESC LIMIT 1")
    )
    let entry = Entry(
      id: (last?["id"] ?? 0) + 1, officer: details.officer, kind: kind.rawValue,
      receivedOn: details.receivedOn, decidedOn: details.decidedOn, effectiveOn: effectiveOn,
      // The machine's clock may step back; recorded time never does.
      recordedAt: max(now, last?["recorded_at"] ?? ""), decisionNumber: details.decisionNumber,
      note: details.note, law: law, content: content)
    try insert(db, entry, previous: last?["digest"])
    for document in details.documents { try insert(db, document, filing: entry.id) }
    return entry.id
  }

  private static func insert(_ db: Database, _ entry: Entry, previous: Data?) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO filing (id, office_id, officer_id, kind, received_on, decided_on, effective_on,
          recorded_at, decision_number, note, law, content, previous_digest, digest)
        VALUES (?, (SELECT min(id) FROM office), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.id, try officerID(db, entry.officer), entry.kind, entry.receivedOn?.description,
      entry.decidedOn?.description, entry.effectiveOn.description, entry.recordedAt,
      entry.decisionNumber, entry.note, entry.law, entry.content, previous,
      try digest(of: entry, after: previous),
    ])
  }

  /// SHA-256 over the previous digest and the head and content of the filing as sorted JSON.
  static func digest(of entry: Entry, after previous: Data?) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Data(SHA256.hash(data: (previous ?? Data()) + (try encoder.encode(entry))))
  }

  private static func insert(_ db: Database, _ document: FilingDocument, filing: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO filing_document
          (filing_id, kind, number, dated_on, file_name, sha256, rows_read, rows_written)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      filing, document.kind, document.number, document.datedOn?.description, document.fileName,
      document.sha256, document.rowsRead, document.rowsWritten,
    ])
  }

  /// The officer of that name, written down when new.
  static func officerID(_ db: Database, _ name: String) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO officer (name) VALUES (?)")
      .execute(arguments: [name])
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM officer WHERE name = ?"), arguments: [name]) ?? 0
  }
}
