internal import CooperativeLaw
internal import GRDB

/// The people whose time of keeping is over, in a table of their own while a filing erases them.
struct DuePeople {
  let db: Database
  /// Who left on this day or earlier.
  let cutoff: CivilDate

  /// How many left in time but still hold capital.
  private(set) var keptForCapital = 0

  /// Finds them.
  ///
  /// A person is due whose every membership and office has ended by the day, and who holds no capital
  /// that is still to be paid in, paid out or handed on.
  init(_ db: Database, until cutoff: CivilDate) throws {
    self.db = db
    self.cutoff = cutoff
    try db.execute(sql: "DROP TABLE IF EXISTS temp.due")
    try db.execute(sql: "CREATE TEMP TABLE due (party_id INTEGER PRIMARY KEY)")
    // The day an interval ends is the day after the last one.
    try db.execute(sql: Self.left, arguments: ["until": cutoff.adding(days: 1).description])
    try db.execute(sql: Self.holders)
    keptForCapital = db.changesCount
  }

  /// How many there are.
  func count() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM due") ?? 0
  }

  /// Forgets the list.
  func drop() throws { try db.execute(sql: "DROP TABLE temp.due") }

  private static let left = """
    WITH held AS (
      SELECT party_id, valid_to FROM membership WHERE retracted_by IS NULL
      UNION ALL
      SELECT party_id, valid_to FROM position WHERE retracted_by IS NULL
    ), ended AS (
      SELECT party_id FROM membership
      WHERE closed_by IS NOT NULL AND retracted_by IS NULL AND valid_to <= :until
      UNION
      SELECT party_id FROM position
      WHERE closed_by IS NOT NULL AND retracted_by IS NULL AND valid_to <= :until
    )
    INSERT INTO due
    SELECT ended.party_id FROM ended JOIN party ON party.id = ended.party_id
    WHERE party.type IN ('individual', 'household')
      AND NOT EXISTS (SELECT 1 FROM held WHERE held.party_id = ended.party_id
        AND (held.valid_to IS NULL OR held.valid_to > :until))
      AND EXISTS (SELECT 1 FROM party_detail AS detail
        WHERE detail.party_id = ended.party_id AND detail.purged_by IS NULL
          AND coalesce(\(PersonalField.all.map { "detail.\($0)" }.joined(separator: ", "))) IS NOT NULL)
    """

  private static let holders = """
    DELETE FROM due WHERE party_id IN (
      SELECT party_id FROM capital_entry
      WHERE retracted_by IS NULL AND party_id IN (SELECT party_id FROM due)
      GROUP BY party_id, unit_id
      HAVING sum(committed_change) <> 0 OR sum(paid_change) <> 0)
    """
}
