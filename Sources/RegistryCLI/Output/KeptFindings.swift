import CooperativeLaw
import Registry

/// Findings that were kept with filings, as a list in an answer.
enum KeptFindings {
  static func part(_ findings: [KeptFinding]) -> Answer.Part {
    Answer.Part(
      key: "kept_findings", heading: LocalizedText(vi: "Lưu ý đã ghi nhận", en: "Findings kept"),
      table: Table(columns, rows: findings.map(row)))
  }

  private static let columns = [
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
    Column("severity", vi: "Mức", en: "Weight", .code),
    Column("rule", vi: "Quy tắc", en: "Rule", .code),
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("line", vi: "Dòng", en: "Line", .integer),
    Column("subject", vi: "Về", en: "About"),
    Column("field", vi: "Mục", en: "Field"),
    Column("message", vi: "Nội dung", en: "Message"),
  ]

  private static func row(_ kept: KeptFinding) -> [Cell] {
    let finding = kept.finding
    return [
      .integer(Int(kept.filing)), .coded(finding.severity.rawValue, finding.severity.word),
      .text(finding.rule.rawValue), .optional(kept.unit), .optional(kept.line),
      finding.subject.isEmpty ? .missing : .text(finding.subject),
      finding.field.map(Cell.field) ?? .missing, .text(say(finding.message)),
    ]
  }
}
