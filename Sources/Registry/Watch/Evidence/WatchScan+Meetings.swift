internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// The last meetings of every cooperative and union.
  func meetings() throws {
    let grounds: [FlagGround] = [.noAnnualMeeting2012, .noAnnualMeeting2023]
    let ground = grounds.first { filter.asks(for: $0) && $0.isInForce(on: moment.day) }
    guard let ground else { return }
    let rows = try rows(WatchScan.meetingsSQL(isScoped: units != nil))
    while let row = try rows.next() {
      func day(_ column: Int) -> CivilDate? {
        (row[column] as String?).flatMap { CivilDate(iso: $0) }
      }
      guard let unit = Unit(row), let registeredOn = day(4) else { continue }
      let evidence = MeetingEvidence(
        lastAnnual: day(5), founding: day(6), lastExtraordinary: day(7),
        registeredOn: registeredOn)
      judge(ground, unit, state: evidence.state(ground))
    }
  }

  private static func meetingsSQL(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), \(WatchSQL.registeredOn), \(last("annual")), \(last("founding")),
      \(last("extraordinary"))
    FROM \(WatchSQL.working(isScoped: isScoped)) WHERE unit.kind <> 'group'
    """
  }

  private static func last(_ kind: String) -> String {
    """
    (SELECT max(meeting.held_on) FROM meeting WHERE meeting.unit_id = unit.id
      AND meeting.kind = '\(kind)' AND meeting.held_on <= :day AND \(Moment.recorded("meeting")))
    """
  }
}
