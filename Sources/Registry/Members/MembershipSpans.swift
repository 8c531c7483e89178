internal import CooperativeLaw
internal import GRDB

/// Every membership of one party in one unit that is not withdrawn, earliest first.
struct MembershipSpans {
  /// One membership, from its first to its last day.
  struct Span {
    let id: Int64
    let number: Int
    let kind: MemberKind
    let joinedOn: CivilDate
    /// Last day; `nil` when it has not ended.
    let leftOn: CivilDate?

    func covers(_ day: CivilDate) -> Bool { joinedOn <= day && (leftOn.map { $0 >= day } ?? true) }
  }

  let spans: [Span]

  /// Reads them as the latest filing left them.
  static func read(_ db: Database, unit: Int64, party: Int64) throws -> MembershipSpans {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, member_number, member_kind, valid_from, date(valid_to, '-1 day')
          FROM membership
          WHERE unit_id = ? AND party_id = ? AND retracted_by IS NULL
            AND (valid_to IS NULL OR valid_to > valid_from)
          ORDER BY valid_from, id
          """), arguments: [unit, party])
    return MembershipSpans(spans: rows.compactMap(span))
  }

  private static func span(_ row: Row) -> Span? {
    CivilDate(iso: row[3] as String).map { joined in
      Span(
        id: row[0], number: row[1], kind: MemberKind(rawValue: row[2]) ?? .unknown,
        joinedOn: joined, leftOn: (row[4] as String?).flatMap { CivilDate(iso: $0) })
    }
  }

  /// The membership of a day.
  func on(_ day: CivilDate) -> Span? { spans.last { $0.covers(day) } }

  /// The membership of a day, else the nearest to it: what is known of the member's standing.
  func nearest(_ day: CivilDate) -> Span? {
    on(day) ?? spans.last { $0.joinedOn <= day } ?? spans.first
  }

  /// The first membership that a new one from a day on would meet.
  func meeting(from day: CivilDate) -> Span? {
    spans.first { $0.leftOn.map { $0 >= day } ?? true }
  }

  /// Where a day lies beside the memberships.
  func standing(on day: CivilDate) -> MemberStanding {
    if let span = on(day) { return .member(since: span.joinedOn, leftOn: span.leftOn) }
    if let before = spans.last(where: { $0.joinedOn <= day })?.leftOn { return .left(on: before) }
    return spans.first.map { .joins(on: $0.joinedOn) } ?? .never
  }
}

/// Where a day lies beside somebody's memberships in a unit.
enum MemberStanding: Equatable, Sendable {
  /// A member on the day; with the last day when the end is already on record.
  case member(since: CivilDate, leftOn: CivilDate?)
  /// Joins only later.
  case joins(on: CivilDate)
  /// Left before the day.
  case left(on: CivilDate)
  /// Has never been a member.
  case never
}
