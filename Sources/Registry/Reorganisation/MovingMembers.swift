internal import CooperativeLaw
internal import GRDB

/// The members of the sources, and whoever still has capital there, each with the place it goes to.
///
/// A table that lives only for the act, so that thousands move in a few statements.
struct MovingMembers {
  let act: Act
  private var arguments: StatementArguments

  init(_ act: Act) throws {
    self.act = act
    arguments = try Moment(day: act.day).arguments(act.db)
    try act.db.execute(sql: Self.table)
    try act.db.execute(sql: "DELETE FROM temp.moving")
  }

  private static let table = """
    CREATE TEMP TABLE IF NOT EXISTS moving (
      unit_id INTEGER NOT NULL, party_id INTEGER NOT NULL, membership_id INTEGER,
      member_number INTEGER, member_kind TEXT, committed INTEGER NOT NULL, paid INTEGER NOT NULL,
      place INTEGER, named INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (unit_id, party_id)
    ) WITHOUT ROWID
    """

  /// Takes in everybody of a source, bound for a place.
  func take(_ unit: Int64, to place: Int?) throws {
    try act.db.cachedStatement(
      sql: """
        INSERT INTO temp.moving (unit_id, party_id, membership_id, member_number, member_kind,
          committed, paid, place)
        SELECT :unit, party_id, max(membership_id), max(member_number), max(member_kind),
          sum(committed), sum(paid), :place
        FROM (
          SELECT party_id, id AS membership_id, member_number, member_kind, 0 AS committed,
            0 AS paid
          FROM membership WHERE unit_id = :unit AND \(Moment.seen("membership"))
          UNION ALL
          SELECT party_id, NULL, NULL, NULL, committed_change, paid_change
          FROM capital_entry AS entry WHERE unit_id = :unit AND \(Moment.happened("entry")))
        GROUP BY party_id
        HAVING max(membership_id) IS NOT NULL OR sum(committed) <> 0 OR sum(paid) <> 0
        """
    ).execute(arguments: arguments + ["unit": unit, "place": place])
  }

  /// Binds one member for a place.
  ///
  /// - Returns: the capital of the member; `nil` when the party has nothing in the unit.
  func bind(_ party: Int64, of unit: Int64, to place: Int) throws -> CapitalShare? {
    try Row.fetchOne(
      act.db.cachedStatement(
        sql: """
          UPDATE temp.moving SET place = ?, named = named + 1 WHERE unit_id = ? AND party_id = ?
          RETURNING committed, paid
          """), arguments: [place, unit, party]
    ).map { CapitalShare(committed: $0[0], paid: $0[1]) }
  }

  /// How many members and how much capital of a source go to a place.
  struct Sum {
    let unit: Int64
    /// The place among what comes out; `nil` when they go nowhere, or stay.
    let place: Int?
    let members: Int
    let committed: Int
    let paid: Int
    /// How many people who left earlier still have capital there.
    let former: Int
    /// What those people have committed.
    let formerCommitted: Int

    /// What counts as charter capital: that of members; what is owed to who left does not.
    var charter: Int { committed - formerCommitted }
  }

  /// The sums of each source and place.
  func sums() throws -> [Sum] {
    try Row.fetchAll(
      act.db,
      sql: """
        SELECT unit_id, place, count(membership_id), sum(committed), sum(paid),
          count(*) - count(membership_id), sum(iif(membership_id IS NULL, committed, 0))
        FROM temp.moving GROUP BY unit_id, place ORDER BY unit_id, place
        """
    ).map {
      Sum(
        unit: $0[0], place: $0[1], members: $0[2], committed: $0[3], paid: $0[4], former: $0[5],
        formerCommitted: $0[6])
    }
  }

  /// Numbers in the book of members that were named more than once, with how often.
  func namedTwice(of unit: Int64) throws -> [(number: Int?, times: Int)] {
    try Row.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT member_number, named FROM temp.moving WHERE unit_id = ? AND named > 1
          ORDER BY member_number
          """), arguments: [unit]
    ).map { ($0[0], $0[1]) }
  }

  /// The first numbers in the book of members that go nowhere.
  func unplaced(of unit: Int64, limit: Int) throws -> [Int] {
    try Int.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT member_number FROM temp.moving
          WHERE unit_id = ? AND place IS NULL AND membership_id IS NOT NULL
          ORDER BY member_number LIMIT ?
          """), arguments: [unit, limit])
  }

  /// Of some parties those who leave a source for a place, with their numbers in its book.
  func numbers(
    of parties: Set<Int64>, leaving unit: Int64
  ) throws -> [(party: Int64, number: Int)] {
    try Row.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT party_id, member_number FROM temp.moving
          WHERE unit_id = ? AND place IS NOT NULL AND membership_id IS NOT NULL
          ORDER BY member_number
          """), arguments: [unit]
    ).filter { parties.contains($0[0]) }.map { ($0[0], $0[1]) }
  }
}
