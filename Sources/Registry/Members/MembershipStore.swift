internal import CooperativeLaw
internal import GRDB

/// Ends of memberships, and who the parties are.
enum MembershipStore {
  /// Ends a membership: its last day is the day given, with the coded reason.
  static func end(
    _ db: Database, id: Int64, lastDay: CivilDate, reason: MembershipEndReason, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE membership SET valid_to = ?, closed_by = ?, end_reason = ? WHERE id = ?"
    ).execute(arguments: [
      lastDay.adding(days: 1).description, filing, reason.rawValue, id,
    ])
  }

  /// Name of a party as it is now known.
  static func name(_ db: Database, party: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT full_name FROM party_detail
          WHERE party_id = ? AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [party]) ?? ""
  }
}

extension MembershipStore {
  /// Whether a party is not of Vietnamese nationality; not said counts as Vietnamese.
  static func isForeign(_ db: Database, party: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(nationality, 'Việt Nam') <> 'Việt Nam' FROM party_detail
          WHERE party_id = ? AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [party]) ?? false
  }
}
