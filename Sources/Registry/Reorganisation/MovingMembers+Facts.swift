internal import CooperativeLaw
internal import GRDB

extension MovingMembers {
  /// The members bound for a place, each once, as the rules on a founding see them.
  ///
  /// They are called by their numbers: nobody typed their names.
  func facts(at place: Int?) throws -> [MemberFacts] {
    var arguments = try Moment(day: act.day).arguments(act.db)
    arguments += ["place": place]
    return try Row.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT min(source.local_number) || ' #' || min(moving.member_number), party.type,
            \(Self.kind), detail.date_of_birth, detail.birth_year, detail.nationality,
            detail.representative, coalesce(detail.id_number, member_unit.local_number),
            member_unit.kind, sum(moving.committed)
          FROM temp.moving
            JOIN unit AS source ON source.id = moving.unit_id
            JOIN party ON party.id = moving.party_id
            LEFT JOIN unit AS member_unit ON member_unit.id = party.unit_id
            LEFT JOIN party_detail AS detail ON detail.party_id = moving.party_id
              AND \(Moment.seen("detail"))
          WHERE moving.place IS :place AND moving.membership_id IS NOT NULL
          GROUP BY moving.party_id
          """), arguments: arguments
    ).map(Self.member)
  }

  private static func member(_ row: Row) -> MemberFacts {
    let birth = (row[3] as String?).flatMap(CivilDate.init(iso:)).map(BirthDate.day)
    return MemberFacts(
      name: row[0] ?? "", type: MemberType(rawValue: row[1]) ?? .individual,
      kind: MemberKind(rawValue: row[2]) ?? .unknown,
      birth: birth ?? (row[4] as Int?).map(BirthDate.year),
      isForeign: !Nationality.isVietnamese(row[5]), representative: row[6], contribution: row[9],
      identity: row[7], unitKind: (row[8] as String?).flatMap(UnitKind.init))
  }

  /// Of several standings of one party, the one that gives the most rights.
  static let kind = """
    CASE min(\(rank("moving.member_kind"))) WHEN 1 THEN 'official' WHEN 2 THEN 'associate_capital'
      WHEN 3 THEN 'associate_no_capital' ELSE 'unknown' END
    """

  /// What the members of a unit will be and hold together once those bound for a place have come,
  /// and the most that one of them will hold.
  func totals(
    of unit: Int64, with place: Int
  ) throws -> (members: MemberTotals, largest: Int) {
    let row = try Row.fetchOne(
      act.db,
      sql: """
        SELECT sum(rank = 1), sum(rank = 4), sum(rank = 1 AND foreigner),
          sum(capital * (rank = 2)), sum(capital * foreigner), max(capital)
        FROM (
          SELECT min(rank) AS rank, sum(capital) AS capital,
            coalesce((SELECT nationality FROM party_detail AS detail
              WHERE detail.party_id = everybody.party_id AND \(Moment.seen("detail"))), 'Việt Nam')
              <> 'Việt Nam' AS foreigner
          FROM (\(Self.everybody)) AS everybody GROUP BY party_id)
        """, arguments: try together(unit, place))
    let members = MemberTotals(
      officials: row?[0] ?? 0, unknowns: row?[1] ?? 0, foreignOfficials: row?[2] ?? 0,
      associateCapital: row?[3] ?? 0, foreignCapital: row?[4] ?? 0)
    return (members, row?[5] ?? 0)
  }

  /// Members of a unit who will hold more than an amount, by number, with their standing.
  func holders(
    of unit: Int64, with place: Int, above amount: Int
  ) throws -> [(subject: String, kind: MemberKind, capital: Int)] {
    var arguments = try together(unit, place)
    arguments += ["amount": amount]
    let kinds: [MemberKind] = [.official, .associateCapital, .associateNoCapital, .unknown]
    return try Row.fetchAll(
      act.db,
      sql: """
        SELECT (SELECT local_number FROM unit WHERE unit.id = everybody.unit_id) || ' #'
            || member_number, min(rank), sum(capital)
        FROM (\(Self.everybody)) AS everybody GROUP BY party_id HAVING sum(capital) > :amount
        """, arguments: arguments
    ).map { row in
      let rank: Int = row[1]
      return (row[0] ?? "", kinds[max(0, min(3, rank - 1))], row[2])
    }
  }

  private func together(_ unit: Int64, _ place: Int) throws -> StatementArguments {
    try Moment(day: act.day).arguments(act.db) + ["unit": unit, "place": place]
  }

  /// A standing as a number: the smaller, the more rights.
  private static func rank(_ column: String) -> String {
    """
    CASE \(column) WHEN 'official' THEN 1 WHEN 'associate_capital' THEN 2
      WHEN 'associate_no_capital' THEN 3 ELSE 4 END
    """
  }

  /// The members there and those who come.
  private static let everybody = """
    SELECT party_id, unit_id, member_number, committed AS capital,
      \(rank("member_kind")) AS rank
    FROM temp.moving WHERE place = :place AND membership_id IS NOT NULL
    UNION ALL
    SELECT party_id, unit_id, member_number,
      coalesce((SELECT sum(committed_change) FROM capital_entry AS entry
        WHERE entry.unit_id = membership.unit_id AND entry.party_id = membership.party_id
          AND \(Moment.happened("entry"))), 0),
      \(rank("member_kind"))
    FROM membership WHERE unit_id = :unit AND \(Moment.seen("membership"))
    """
}
