internal import CooperativeLaw
internal import GRDB

/// What ends with a unit: every membership and every office; its name and codes stay on record.
struct UnitClosing {
  let act: Act
  let unit: Int64

  /// Refuses an end before somebody on record came.
  func judge(_ record: UnitRecord) throws {
    let later = try Int.fetchOne(
      act.db.cachedStatement(
        sql: """
          SELECT (SELECT count(*) FROM membership
              WHERE unit_id = :unit AND retracted_by IS NULL AND valid_from > :day)
            + (SELECT count(*) FROM position
              WHERE unit_id = :unit AND retracted_by IS NULL AND valid_from > :day)
          """), arguments: ["unit": unit, "day": act.day.description])
    act.add(
      RecordRules.laterMembers.judge(
        LaterMembersFacts(
          localNumber: record.localNumber, endedOn: act.day, beginLater: later ?? 0)))
  }

  /// Ends what is open from the day of the end on, and notes how much it was.
  func write(filing: Int64) throws {
    let ended = try UnitClosing.end(unit, in: act, filing: filing)
    note("members_ended", ended.members)
    note("offices_ended", ended.offices)
  }

  /// Ends what is open in a unit from the day of the act on.
  ///
  /// - Returns: how many memberships and offices ended.
  @discardableResult
  static func end(
    _ unit: Int64, in act: Act, filing: Int64
  ) throws -> (members: Int, offices: Int) {
    try act.db.cachedStatement(
      sql: """
        UPDATE membership SET valid_to = ?, closed_by = ?, end_reason = ?
        WHERE unit_id = ? AND valid_to IS NULL AND retracted_by IS NULL
        """
    ).execute(arguments: [
      act.day.description, filing, MembershipEndReason.unitEnded.rawValue, unit,
    ])
    let members = act.db.changesCount
    try act.db.cachedStatement(
      sql: """
        UPDATE position SET valid_to = ?, closed_by = ?
        WHERE unit_id = ? AND valid_to IS NULL AND retracted_by IS NULL
        """
    ).execute(arguments: [act.day.description, filing, unit])
    return (members, act.db.changesCount)
  }

  /// Opens again what a filing ended with the unit, when that end is annulled.
  func reopen(endedBy ended: Int64, filing: Int64) throws {
    try reopen(
      "membership", columns: "unit_id, party_id, member_number, member_kind, note, valid_from",
      condition: "end_reason = 'unit_ended'", ended: ended, filing: filing)
    try reopen(
      "position", columns: "unit_id, party_id, role, term_ends_on, note, valid_from",
      condition: "1 = 1", ended: ended, filing: filing)
  }

  private func reopen(
    _ table: String, columns: String, condition: String, ended: Int64, filing: Int64
  ) throws {
    try act.db.execute(
      sql: """
        UPDATE \(table) SET retracted_by = :filing
        WHERE unit_id = :unit AND closed_by = :ended AND retracted_by IS NULL AND \(condition)
        """, arguments: ["filing": filing, "unit": unit, "ended": ended])
    try act.db.execute(
      sql: """
        INSERT INTO \(table) (\(columns), recorded_by)
        SELECT \(columns), :filing FROM \(table)
        WHERE unit_id = :unit AND closed_by = :ended AND retracted_by = :filing
        """, arguments: ["filing": filing, "unit": unit, "ended": ended])
  }

  private func note(_ field: String, _ count: Int) {
    guard count > 0 else { return }
    act.note(FactChange(subject: "", field: field, before: nil, after: String(count)))
  }
}
