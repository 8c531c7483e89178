internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Units that were seen to have stopped, and those that the tax authority does not find.
  func stopped() throws {
    guard filter.asks(for: .notOperating2012, .stoppedUntold2023) else { return }
    let isScoped = units != nil
    let suspensions = try suspensions()
    let rows = try rows(WatchScan.observations(isScoped: isScoped))
    var unit: Unit?
    var seen: [StoppedEvidence.Observation] = []
    while let row = try rows.next() {
      if unit?.id != row[0] {
        judgeStopped(unit, seen, suspensions)
        (unit, seen) = (Unit(row), [])
      }
      if let observation = StoppedEvidence.Observation(row) { seen.append(observation) }
    }
    judgeStopped(unit, seen, suspensions)
  }

  private func judgeStopped(
    _ unit: Unit?, _ seen: [StoppedEvidence.Observation], _ suspensions: [Int64: [DateSpan]]
  ) {
    guard let unit else { return }
    let spans = suspensions[unit.id] ?? []
    guard let state = StoppedEvidence.state(seen, suspensions: spans, on: moment.day) else {
      return
    }
    let last = unit.status == .suspended ? spans.last : nil
    let suspension = last.map { NotifiedSuspension(until: $0.end?.adding(days: -1)) }
    for ground in [FlagGround.notOperating2012, .stoppedUntold2023] {
      judge(ground, unit, state: state, suspension: suspension)
    }
  }

  /// The suspensions of units that were seen to have stopped, each up to its notified end.
  private func suspensions() throws -> [Int64: [DateSpan]] {
    let rows = try rows(WatchScan.suspended(isScoped: units != nil))
    var spans: [Int64: [DateSpan]] = [:]
    while let row = try rows.next() {
      guard let start = CivilDate(iso: row[1] as String) else { continue }
      let ended = (row[2] as String?).flatMap { CivilDate(iso: $0) }
      let notified = (row[3] as String?).flatMap { CivilDate(iso: $0)?.adding(days: 1) }
      let end = [ended, notified].compactMap { $0 }.min()
      if let span = DateSpan(from: start, to: end) { spans[row[0], default: []].append(span) }
    }
    return spans
  }

  private static func observations(isScoped: Bool) -> String {
    """
    SELECT * FROM (
      SELECT \(WatchSQL.head), seen.observed_on, seen.state, seen.since, seen.source,
        seen.document, seen.recorded_by, seen.id AS place
      FROM \(WatchSQL.working(isScoped: isScoped))
        JOIN activity_observation AS seen ON seen.unit_id = unit.id
      WHERE unit.kind <> 'group' AND \(Moment.recorded("seen")) AND seen.observed_on <= :day
        AND unit.id IN (\(everStopped))
      UNION ALL
      SELECT \(WatchSQL.head), status.valid_from, 'not_found', NULL, 'tax_authority', '',
        status.recorded_by, 0
      FROM \(WatchSQL.working(isScoped: isScoped))
      WHERE unit.kind <> 'group' AND status.status = 'not_at_address')
    ORDER BY id, observed_on, place
    """
  }

  private static let everStopped = """
    SELECT unit_id FROM activity_observation WHERE state IN ('stopped', 'not_found')
    """

  private static func suspended(isScoped: Bool) -> String {
    """
    SELECT span.unit_id, span.valid_from,
      CASE WHEN span.closed_by > :known OR span.valid_to > :day THEN NULL ELSE span.valid_to END,
      (SELECT notice.ends_on FROM status_event AS notice
        WHERE notice.unit_id = span.unit_id AND notice.dependent_id IS NULL
          AND notice.event IN ('suspended', 'suspension_extended')
          AND \(Moment.happened("notice")) AND notice.occurred_on >= span.valid_from
          AND (span.valid_to IS NULL OR notice.occurred_on < span.valid_to)
        ORDER BY notice.occurred_on DESC, notice.id DESC LIMIT 1)
    FROM unit_status AS span
    WHERE span.status = 'suspended' AND \(Moment.begun("span"))
      AND span.unit_id IN (\(everStopped))\(WatchSQL.scope("span.unit_id", isScoped))
    ORDER BY span.unit_id, span.valid_from
    """
  }
}

extension StoppedEvidence.Observation {
  fileprivate init?(_ row: Row) {
    guard let day = CivilDate(iso: row[4] as String),
      let seen = StoppedEvidence.Seen(rawValue: row[5])
    else { return nil }
    let source = ObservationSource(rawValue: row[7])
    self.init(
      on: day, seen, since: (row[6] as String?).flatMap { CivilDate(iso: $0) },
      isOfficial: source?.isOfficial ?? false,
      evidence: FlagEvidence(
        seen.label, on: day, source: source?.label, document: row[8], filing: row[9]))
  }
}
