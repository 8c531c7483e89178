internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Units with foreign officials: few, so they are found from the foreigners.
  func foreigners() throws {
    guard filter.asks(for: .tooManyForeigners2023),
      FlagGround.tooManyForeigners2023.isInForce(on: moment.day)
    else { return }
    let rows = try rows(WatchScan.withForeigners(isScoped: units != nil))
    var found: [(unit: Unit, registeredOn: CivilDate)] = []
    while let row = try rows.next() {
      guard let unit = Unit(row), let day = CivilDate(iso: row[4] as String? ?? "") else {
        continue
      }
      found.append((unit, day))
    }
    let spans = try spans(found.map(\.unit.id))
    for (unit, day) in found {
      guard let regime = regimes[unit.kind] else { continue }
      let evidence = MemberEvidence(spans[unit.id] ?? [], registeredOn: day, regime: regime)
      judge(.tooManyForeigners2023, unit, state: evidence.tooManyForeigners)
    }
  }

  private static func withForeigners(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), \(WatchSQL.registeredOn)
    FROM \(WatchSQL.working(isScoped: isScoped))
    WHERE unit.kind <> 'group' AND unit.id IN (
      SELECT member.unit_id FROM party_detail AS detail INDEXED BY party_detail_of_foreigners
        CROSS JOIN membership AS member ON member.party_id = detail.party_id
      WHERE detail.nationality <> 'Việt Nam' AND member.member_kind = 'official'
        AND \(Moment.seen("detail")) AND \(Moment.seen("member")))
    """
  }
}
