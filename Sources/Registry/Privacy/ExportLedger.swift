internal import Foundation
internal import GRDB

extension Registry {
  /// Notes that something leaves the registry, before its first row does (nhật ký xuất dữ liệu).
  ///
  /// - Returns: its number, which a printed list carries.
  /// - Throws: ``RegistryError/readOnly``, ``RegistryError/busy``, or what a purpose of blanks is
  ///   refused with.
  public func beginExport(_ draft: ExportDraft) throws(RegistryError) -> Int64 {
    try draft.disclosure.requirePurpose()
    return try logging { db in
      try db.cachedStatement(sql: ExportLedger.beginning).execute(arguments: [
        max(clock.utcText, try ExportLedger.latest(db) ?? ""),
        try FilingLedger.officerID(db, draft.officer), draft.command,
        try ledgerJSON(draft.arguments), draft.disclosure.profile, draft.disclosure.purpose,
        draft.format, try ledgerJSON(draft.columns), draft.fileName,
      ])
      return db.lastInsertedRowID
    }
  }

  /// Notes that the last row has left; an export without this was broken off.
  ///
  /// - Parameters:
  ///   - number: what ``beginExport(_:)`` answered.
  ///   - rows: how many rows left.
  ///   - sha256: the digest of all bytes, in hexadecimal.
  /// - Throws: ``RegistryError``.
  public func completeExport(
    _ number: Int64, rows: Int, sha256: String
  ) throws(RegistryError) {
    try logging { db in
      try db.cachedStatement(
        sql: "UPDATE export_log SET row_count = ?, sha256 = ? WHERE id = ?"
      ).execute(arguments: [rows, sha256, number])
    }
  }

  private func logging<Value>(
    _ body: (Database) throws -> Value
  ) throws(RegistryError) -> Value {
    try requireWriting()
    do {
      var value: Value?
      try queue.inTransaction(.immediate) { db in
        value = try body(db)
        return .commit
      }
      guard let value else { throw RegistryError.damaged(detail: "export_log") }
      return value
    } catch { throw RegistryError(error, path: path) }
  }
}

enum ExportLedger {
  fileprivate static let beginning = """
    INSERT INTO export_log (exported_at, officer_id, command, arguments, profile, purpose, format,
      columns, file_name, known_filing)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM filing))
    """

  /// The time of the newest export; recorded time never steps back.
  fileprivate static func latest(_ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT exported_at FROM export_log ORDER BY id DESC LIMIT 1"))
  }
}
