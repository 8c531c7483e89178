internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Members above the cap on contributions, in units that have one.
  func capital() throws {
    guard filter.asks(for: .overCapitalCap2023),
      FlagGround.overCapitalCap2023.isInForce(on: moment.day)
    else { return }
    for kind in UnitKind.allCases {
      guard let regime = regimes[kind], let cap = regime.capital.memberCapPercent?.value
      else { continue }
      for holder in try above(cap, kind) {
        let evidence = CapitalEvidence(
          name: holder.name, kind: holder.kind, changes: try changes(holder),
          capital: try charter(holder.unit.id), regime: regime)
        if let state = evidence.overCap { judge(.overCapitalCap2023, holder.unit, state: state) }
      }
    }
  }

  private struct Holder {
    let unit: Unit
    let party: Int64
    let kind: MemberKind
    let name: String
  }

  /// At most three of a unit: the largest of each unit speaks for it.
  private func above(_ cap: Int, _ kind: UnitKind) throws -> [Holder] {
    let rows = try rows(
      WatchScan.aboveSQL(isScoped: units != nil), ["cap": cap, "kind": kind.rawValue])
    var holders: [Int64: (held: Int, holder: Holder)] = [:]
    while let row = try rows.next() {
      guard let unit = Unit(row), let member = MemberKind(rawValue: row[6]) else { continue }
      let held: Int = row[5]
      guard (holders[unit.id]?.held ?? 0) < held else { continue }
      holders[unit.id] = (
        held, Holder(unit: unit, party: row[4], kind: member, name: row[7] ?? "")
      )
    }
    return holders.values.map(\.holder)
  }

  private func changes(_ holder: Holder) throws -> [CapitalEvidence.Step] {
    try steps(
      """
      SELECT entry.occurred_on, entry.committed_change FROM capital_entry AS entry
      WHERE entry.unit_id = :unit AND entry.party_id = :party AND \(Moment.happened("entry"))
      """, ["unit": holder.unit.id, "party": holder.party])
  }

  private func charter(_ unit: Int64) throws -> [CapitalEvidence.Step] {
    try steps(
      """
      SELECT capital.valid_from, capital.amount FROM unit_capital AS capital
      WHERE capital.unit_id = :unit AND \(Moment.begun("capital"))
      """, ["unit": unit])
  }

  private func steps(
    _ sql: String, _ more: StatementArguments
  ) throws -> [CapitalEvidence.Step] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: moment.arguments(db) &+ more)
      .compactMap { row in
        CivilDate(iso: row[0] as String).map { CapitalEvidence.Step($0, row[1]) }
      }
  }

  /// The shares are summed first, by few columns, as there are millions of entries.
  private static func aboveSQL(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), holder.party_id, holder.held, member.member_kind, detail.full_name
    FROM (
      SELECT owner.id AS unit_id, entry.party_id AS party_id,
        sum(entry.committed_change) AS held
      FROM unit AS owner
        CROSS JOIN unit_capital AS capital ON capital.unit_id = owner.id
          AND \(Moment.seen("capital"))
        CROSS JOIN capital_entry AS entry ON entry.unit_id = owner.id
          AND \(Moment.happened("entry"))
      WHERE owner.kind = :kind\(WatchSQL.scope("owner.id", isScoped))
      GROUP BY owner.id, entry.party_id
      HAVING sum(entry.committed_change) * 100 > :cap * capital.amount) AS holder
      CROSS JOIN \(WatchSQL.working(isScoped: isScoped)) AND unit.id = holder.unit_id
      JOIN membership AS member ON member.unit_id = holder.unit_id
        AND member.party_id = holder.party_id AND \(Moment.seen("member"))
      LEFT JOIN party_detail AS detail ON detail.party_id = holder.party_id
        AND \(Moment.seen("detail"))
    """
  }
}
