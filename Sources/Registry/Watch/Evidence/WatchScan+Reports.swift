internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Reports on compliance that were asked for and did not come since.
  func reports() throws {
    guard filter.asks(for: .noReport2023, .noReportGroup) else { return }
    let rows = try rows(WatchScan.missingReports(isScoped: units != nil))
    var told: Set<Int64> = []
    while let row = try rows.next() {
      guard let unit = Unit(row), told.insert(unit.id).inserted,
        let asked = CivilDate(iso: row[4] as String)
      else { continue }
      let evidence = ReportEvidence(
        askedOn: asked, dueOn: (row[5] as String?).flatMap { CivilDate(iso: $0) },
        document: row[6], filing: row[7])
      judge(
        unit.kind == .group ? .noReportGroup : .noReport2023, unit, state: evidence.missing)
    }
  }

  /// The oldest open request of a unit counts.
  private static func missingReports(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), asked.occurred_on, asked.due_on, asked.document, asked.recorded_by
    FROM \(WatchSQL.working(isScoped: isScoped))
      JOIN compliance_report AS asked ON asked.unit_id = unit.id AND asked.deed = 'asked'
        AND \(Moment.happened("asked"))
    WHERE NOT EXISTS (SELECT 1 FROM compliance_report AS came
      WHERE came.unit_id = unit.id AND came.deed = 'received'
        AND came.occurred_on >= asked.occurred_on AND \(Moment.happened("came")))
    ORDER BY asked.occurred_on, asked.id
    """
  }
}
