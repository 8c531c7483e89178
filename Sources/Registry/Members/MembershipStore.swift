internal import CooperativeLaw
internal import GRDB

/// Memberships that have not ended.
enum MembershipStore {
  /// A membership without an end.
  struct Open {
    let id: Int64
    let number: Int
    let kind: MemberKind
    let joinedOn: CivilDate
  }

  /// The membership of a party in a unit that has not ended; `nil` when there is none.
  static func open(_ db: Database, unit: Int64, party: Int64) throws -> Open? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, member_number, member_kind, valid_from FROM membership
          WHERE unit_id = ? AND party_id = ? AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [unit, party]
    ).flatMap { row in
      guard let joined = CivilDate(iso: row[3] as String) else { return nil }
      return Open(
        id: row[0], number: row[1], kind: MemberKind(rawValue: row[2]) ?? .unknown,
        joinedOn: joined)
    }
  }

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
