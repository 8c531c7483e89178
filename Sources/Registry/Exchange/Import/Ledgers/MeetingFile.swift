internal import CooperativeLaw
internal import GRDB

/// A file of meetings of members (đại hội thành viên).
enum MeetingFile: LedgerFile {
  static let filingKind = FilingKind.importMeetings

  static let columns = [
    LedgerColumn.unit,
    LedgerColumn(
      "held_on", .day(), vi: "Ngày họp", en: "Held on", required: true,
      also: ["Ngày đại hội", "Ngày tổ chức"]),
    LedgerColumn(
      "kind", .word(LedgerWord(MeetingKind.self, "record.observed-word")), vi: "Loại cuộc họp",
      en: "Kind", required: true, also: ["Loại", "Loại đại hội", "Hình thức"]),
    LedgerColumn("year", .year, vi: "Năm tài chính", en: "Year", also: ["Năm", "Của năm"]),
    LedgerColumn(
      "present", .count, vi: "Số người dự", en: "Present", also: ["Có mặt", "Số dự họp"]),
    LedgerColumn(
      "entitled", .count, vi: "Số được triệu tập", en: "Entitled",
      also: ["Triệu tập", "Tổng số thành viên"]),
    LedgerColumn(
      "resolution_number", .text, vi: "Số nghị quyết", en: "Resolution number",
      also: ["Nghị quyết"]),
    .note,
  ]

  static let table = LedgerTarget("meeting", key: ["unit_id", "held_on", "kind"], .restated)

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT line, present, entitled FROM import_stage WHERE present > entitled")
    for row in rows {
      for finding in RecordRules.meetingCount.judge(
        MeetingCountFacts(subject: "", present: row["present"], entitled: row["entitled"]))
      {
        try rejects.add(line: row["line"], finding)
      }
    }
    try rejects.leaveOut()
  }

  static func warn(_ db: Database, _ warnings: Warnings) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.line, stage.unit_id, stage.held_on, stage.kind, stage.year, stage.present,
          stage.entitled, unit.kind AS unit_kind, unit.local_number
        FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id ORDER BY stage.line
        """)
    while let row = try rows.next() {
      guard let kind = row.text("unit_kind").flatMap(UnitKind.init),
        let meeting = row.text("kind").flatMap(MeetingKind.init), let day = row.day("held_on")
      else { continue }
      let facts = MeetingFacts(
        subject: row["local_number"], unitKind: kind, kind: meeting, heldOn: day,
        yearEnd: (row["year"] as Int?).flatMap { CivilDate(year: $0, month: 12, day: 31) },
        present: row["present"], entitled: row["entitled"])
      for finding in CooperativeLaw.judge(facts, by: RuleCatalogue.meeting) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }
}
