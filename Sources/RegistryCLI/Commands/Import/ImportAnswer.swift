import CooperativeLaw
import Registry

/// The report of an import as an answer: numbers, counts by rule, and the first rows.
struct ImportAnswer {
  let report: ImportReport

  var answer: Answer {
    Answer(
      fields: fields,
      parts: [
        part(
          "rejections", vi: "Vì sao dòng bị loại", en: "Why rows are rejected",
          counts(report.rejections)),
        part(
          "rejected_rows", vi: "Dòng bị loại", en: "Rejected rows", rows(report.verdicts)),
        part(
          "warnings", vi: "Cảnh báo theo quy tắc", en: "Warnings by rule",
          counts(report.warnings)),
        part("warned_rows", vi: "Cảnh báo", en: "Warnings", rows(report.findings)),
      ])
  }

  private var fields: [(column: Column, cell: Cell)] {
    [
      (Column("file", vi: "Tệp", en: "File"), .text(report.fileName)),
      (Column("filing", vi: "Hồ sơ số", en: "Filing", .integer), number(report.filing)),
      (
        Column("earlier_filing", vi: "Đã nhập ở hồ sơ số", en: "Imported by filing", .integer),
        number(report.earlierFiling)
      ),
      (count("rows_read", "Dòng đã đọc", "Rows read"), .integer(report.rowsRead)),
      (count("rows_written", "Dòng đã ghi", "Rows written"), .integer(report.rowsWritten)),
      (
        count("rows_on_record", "Dòng đã có trong sổ", "Rows on record"),
        .integer(report.rowsOnRecord)
      ),
      (count("rows_rejected", "Dòng bị loại", "Rows rejected"), .integer(report.rowsRejected)),
      (
        Column("rejects", vi: "Tệp dòng bị loại", en: "Rejects file"), .optional(report.rejectsPath)
      ),
    ]
  }

  private func number(_ filing: Int64?) -> Cell { .optional(filing.map { Int($0) }) }

  private func count(_ key: String, _ vi: String, _ en: String) -> Column {
    Column(key, vi: vi, en: en, .integer)
  }

  private func part(_ key: String, vi: String, en: String, _ table: Table) -> Answer.Part {
    Answer.Part(key: key, heading: LocalizedText(vi: vi, en: en), table: table)
  }

  private func counts(_ counts: [RuleCount]) -> Table {
    Table(
      [
        Column("rule", vi: "Quy tắc", en: "Rule", .code),
        Column("rows", vi: "Số dòng", en: "Rows", .integer),
      ], rows: counts.map { [.text($0.rule.rawValue), .integer($0.count)] })
  }

  private func rows(_ findings: [RowFinding]) -> Table {
    Table(
      [
        Column("line", vi: "Dòng", en: "Line", .integer),
        Column("unit", vi: "Đơn vị", en: "Unit", .code),
        Column("column", vi: "Cột", en: "Column", .code),
        Column("rule", vi: "Quy tắc", en: "Rule", .code),
        Column("reason", vi: "Lý do", en: "Reason"),
        Column("remedy", vi: "Cách sửa", en: "Remedy"),
      ],
      rows: findings.map { row in
        [
          .optional(row.line), .optional(row.unit), .optional(row.finding.field),
          .text(row.finding.rule.rawValue), .text(say(row.finding.message)),
          .text(say(row.finding.remedy)),
        ]
      })
  }
}
