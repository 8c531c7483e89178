internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Units that the duties of changing laws bind.
  func duties() throws {
    let grounds: [(FlagGround, TransitionDuty)] = [
      (.law2012Duty, .law2012), (.charterDuty, .charter2023), (.groupDuty, .groupRegistration),
    ]
    for (ground, duty) in grounds where filter.asks(for: ground) && moment.day >= duty.since {
      let rows = try rows(
        WatchScan.dutySQL(isScoped: units != nil),
        [
          "duty": duty.rawValue, "since": duty.since.description,
          "of_groups": duty == .groupRegistration,
        ])
      while let row = try rows.next() {
        guard let unit = Unit(row), let facts = UnitTransitionFacts(row, of: unit) else { continue }
        judge(ground, unit, duty: facts)
      }
    }
  }

  private static func dutySQL(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), \(WatchSQL.registeredOn) AS founded_on,
      (SELECT min(again.registered_on) FROM unit_registration AS again
        WHERE again.unit_id = unit.id AND again.registered_on >= :since
          AND \(Moment.begun("again"))),
      state.state, state.valid_from,
      EXISTS (SELECT 1 FROM unit_code AS tax WHERE tax.unit_id = unit.id
        AND tax.scheme = 'tax_code' AND \(Moment.seen("tax")))
    FROM \(WatchSQL.working(isScoped: isScoped))
      LEFT JOIN unit_transition AS state ON state.unit_id = unit.id AND state.duty = :duty
        AND \(Moment.seen("state"))
    WHERE (unit.kind = 'group') = :of_groups AND founded_on < :since
    """
  }
}

extension UnitTransitionFacts {
  fileprivate init?(_ row: Row, of unit: WatchScan.Unit) {
    func day(_ column: Int) -> CivilDate? {
      (row[column] as String?).flatMap { CivilDate(iso: $0) }
    }
    guard let founded = day(4) else { return nil }
    let state = (row[6] as String?).flatMap(TransitionState.init(rawValue:))
    self.init(
      kind: unit.kind, foundedOn: founded, registeredAgainOn: day(5), status: unit.status,
      record: state.flatMap { state in day(7).map { Record(state, on: $0) } },
      hasTaxCode: row[8])
  }
}
