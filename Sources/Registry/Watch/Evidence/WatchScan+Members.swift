internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Units below the minimum of the law of the day: no more than the minimum is counted in each.
  func members() throws {
    let grounds: [FlagGround] = [.tooFewMembers2012, .tooFewMembers2023, .tooFewMembersGroup]
    guard grounds.contains(where: { filter.asks(for: $0) }) else { return }
    for kind in UnitKind.allCases {
      guard let regime = regimes[kind], let minimum = regime.membership.minimum.value,
        let ground = grounds.first(where: { $0.applies(to: kind) && $0.isInForce(on: moment.day) })
      else { continue }
      let below = try below(minimum, kind, regime)
      let spans = try spans(below.filter(\.hasMembers).map(\.unit.id))
      for candidate in below {
        let evidence = MemberEvidence(
          spans[candidate.unit.id] ?? [], registeredOn: candidate.registeredOn, regime: regime)
        judge(ground, candidate.unit, state: evidence.belowMinimum)
      }
    }
  }

  private struct Candidate {
    let unit: Unit
    let registeredOn: CivilDate
    let hasMembers: Bool
  }

  private func below(
    _ minimum: Int, _ kind: UnitKind, _ regime: UnitRegime
  ) throws -> [Candidate] {
    let rows = try rows(
      WatchScan.belowSQL(isScoped: units != nil),
      [
        "minimum": minimum, "kind": kind.rawValue,
        "or_unknown": regime.membership.hasAssociates ? "official" : "unknown",
      ])
    var below: [Candidate] = []
    while let row = try rows.next() {
      guard let unit = Unit(row), let day = CivilDate(iso: row[4] as String? ?? "") else {
        continue
      }
      below.append(Candidate(unit: unit, registeredOn: day, hasMembers: row[5]))
    }
    return below
  }

  /// Every membership of some units, as known at the moment.
  func spans(_ units: [Int64]) throws -> [Int64: [MemberEvidence.Span]] {
    let arguments = try moment.arguments(db) &+ ["wanted": WatchScan.list(units)]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: WatchScan.spansSQL), arguments: arguments)
    var spans: [Int64: [MemberEvidence.Span]] = [:]
    while let row = try rows.next() {
      let end = (row[3] as String?).flatMap { CivilDate(iso: $0) }
      guard let start = CivilDate(iso: row[2] as String), let days = DateSpan(from: start, to: end)
      else { continue }
      spans[row[0], default: []].append(
        MemberEvidence.Span(
          days, kind: MemberKind(rawValue: row[1]) ?? .unknown,
          isForeign: !Nationality.isVietnamese(row[4])))
    }
    return spans
  }

  private static func belowSQL(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), \(WatchSQL.registeredOn),
      EXISTS (SELECT 1 FROM membership AS former
        WHERE former.unit_id = unit.id AND \(Moment.begun("former")))
    FROM \(WatchSQL.working(isScoped: isScoped))
    WHERE unit.kind = :kind AND :minimum > (SELECT count(*) FROM (
      SELECT 1 FROM membership AS member
      WHERE member.unit_id = unit.id AND member.member_kind IN ('official', :or_unknown)
        AND \(Moment.seen("member")) LIMIT :minimum))
    """
  }

  private static let spansSQL = """
    SELECT member.unit_id, member.member_kind, member.valid_from,
      CASE WHEN member.closed_by > :known THEN NULL ELSE member.valid_to END, detail.nationality
    FROM json_each(:wanted) AS wanted
      CROSS JOIN membership AS member ON member.unit_id = wanted.value
      LEFT JOIN party_detail AS detail ON detail.party_id = member.party_id
        AND detail.nationality <> 'Việt Nam' AND \(Moment.seen("detail"))
    WHERE \(Moment.begun("member"))
    """
}
