import CooperativeLaw
import Registry

/// The lists that belong to a void or a correction.
enum CorrectionParts {
  static func all(_ receipt: CorrectionReceipt) -> [Answer.Part] {
    [
      Answer.Part(
        key: "effects", heading: LocalizedText(vi: "Trước và sau", en: "Before and after"),
        table: Table(effectColumns, rows: receipt.effects.map(row))),
      Answer.Part(
        key: "later_filings",
        heading: LocalizedText(
          vi: "Hồ sơ sau trên cùng mục", en: "Later filings on the same facts"),
        table: Table(laterColumns, rows: receipt.later.map(row))),
    ]
  }

  private static let effectColumns = [
    Column("table", vi: "Bảng", en: "Table"), Column("subject", vi: "Về", en: "About"),
    Column("column", vi: "Mục", en: "Field"), Column("before", vi: "Trước", en: "Before"),
    Column("after", vi: "Sau", en: "After"), Column("valid_from", vi: "Từ ngày", en: "From", .date),
    Column("valid_to", vi: "Đến trước ngày", en: "Until before", .date),
  ]

  private static func row(_ effect: FactEffect) -> [Cell] {
    [
      .factTable(effect.table), .text(effect.subject),
      FactColumnNames.cell(effect.column, in: effect.table),
      FactColumnNames.value(effect.before, of: effect.column),
      FactColumnNames.value(effect.after, of: effect.column), .optional(effect.from),
      .optional(effect.to),
    ]
  }

  private static let laterColumns = [
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
    Column("kind", vi: "Loại hồ sơ", en: "Kind"),
    Column("effective_on", vi: "Hiệu lực", en: "Effective", .date),
    Column("decision_number", vi: "Quyết định", en: "Decision"),
    Column("outcome", vi: "Kết quả", en: "What becomes of it"),
  ]

  private static func row(_ later: LaterFiling) -> [Cell] {
    [
      .integer(Int(later.filing)), .filingKind(later.kind), .optional(later.effectiveOn),
      .optional(later.decisionNumber), .coded(later.outcome.rawValue, later.outcome.label),
    ]
  }
}
