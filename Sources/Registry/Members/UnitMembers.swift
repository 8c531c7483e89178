internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Who speaks for the members of a unit on a day.
struct UnitMembers {
  let db: Database
  let unit: Int64
  let day: CivilDate

  /// Whether somebody is an official member or represents one; `nil` when that is not on record.
  func includes(_ party: Int64?, searchKey key: String) throws -> Bool? {
    if let party,
      let span = try MembershipSpans.read(db, unit: unit, party: party).on(day)
    {
      return span.kind == .official ? true : span.kind == .unknown ? nil : false
    }
    let representatives = try self.representatives()
    if representatives.contains(where: { $0.map { searchKey($0) == key } ?? false }) { return true }
    return representatives.contains(nil) ? nil : false
  }

  /// The representatives of the official members that are not persons; `nil` for one not on record.
  private func representatives() throws -> [String?] {
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT detail.representative FROM membership
            JOIN party ON party.id = membership.party_id AND party.type <> 'individual'
            JOIN party_detail AS detail ON detail.party_id = party.id
              AND \(Moment.seen("detail"))
          WHERE membership.unit_id = :unit AND membership.member_kind IN ('official', 'unknown')
            AND \(Moment.seen("membership"))
          """), arguments: arguments
    ).map { $0[0] }
  }
}
