internal import CooperativeLaw
internal import GRDB

/// A file of observations of units' work (hoạt động thực tế).
enum ActivityFile: LedgerFile {
  static let filingKind = FilingKind.importActivities

  static let columns = [
    LedgerColumn.unit,
    LedgerColumn(
      "observed_on", .day(), vi: "Ngày ghi nhận", en: "Observed on", required: true,
      also: ["Ngày kiểm tra", "Ngày xác minh"]),
    LedgerColumn(
      "state", .word(LedgerWord(ActivityState.self, "record.observed-word")),
      vi: "Hoạt động thực tế", en: "State", required: true,
      also: ["Tình trạng", "Tình trạng thực tế", "Tình trạng hoạt động"]),
    LedgerColumn(
      "since", .day(), vi: "Từ ngày", en: "Since", also: ["Ngừng từ ngày", "Kể từ ngày"]),
    LedgerColumn(
      "source", .word(LedgerWord(ActivitySource.self, "record.observed-word")), vi: "Nguồn",
      en: "Source", required: true, also: ["Nguồn thông tin", "Cơ quan xác minh"]),
    .document, .note,
  ]

  static let table = LedgerTarget(
    "activity_observation", key: ["unit_id", "observed_on", "state", "source"], .added)

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try rejects.add(
      .endsBeforeStart, field: "since",
      from: """
        SELECT line, observed_on AS value, '' AS other FROM import_stage WHERE since > observed_on
        """)
  }

  static func warn(_ db: Database, _ warnings: Warnings) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.line, stage.unit_id, stage.state, stage.observed_on, unit.kind,
          unit.local_number, status.status
        FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id
          JOIN unit_status AS status ON status.unit_id = stage.unit_id
            AND status.retracted_by IS NULL AND status.status = 'suspended'
            AND status.valid_from <= stage.observed_on
            AND (status.valid_to IS NULL OR status.valid_to > stage.observed_on)
        ORDER BY stage.line
        """)
    while let row = try rows.next() {
      guard let kind = row.text("kind").flatMap(UnitKind.init),
        let state = row.text("state").flatMap(ActivityState.init),
        let day = row.day("observed_on")
      else { continue }
      let facts = ActivityFacts(
        subject: row["local_number"], kind: kind, state: state, observedOn: day,
        status: row.text("status").flatMap(LegalStatus.init))
      for finding in CooperativeLaw.judge(facts, by: RuleCatalogue.activity) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }
}
