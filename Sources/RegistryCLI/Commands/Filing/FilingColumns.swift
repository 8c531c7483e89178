import CooperativeLaw
import Registry

/// A filing's columns, in a list and alone.
enum FilingColumns {
  static let list = [
    Column("id", vi: "Số", en: "No.", .integer),
    Column("recorded_at", vi: "Ghi lúc", en: "Recorded", .code),
    Column("kind", vi: "Loại hồ sơ", en: "Kind"),
    Column("units", vi: "Đơn vị", en: "Units"),
    Column("effective_on", vi: "Hiệu lực", en: "Effective", .date),
    Column("decision_number", vi: "Quyết định", en: "Decision"),
    Column("officer", vi: "Cán bộ", en: "Officer"),
    Column("findings", vi: "Lưu ý", en: "Findings", .integer),
    Column("voided_by", vi: "Hủy bỏ bởi", en: "Voided by", .integer, isRare: true),
    Column("corrected_by", vi: "Đính chính bởi", en: "Corrected by", .code, isRare: true),
  ]

  static func row(_ filing: FilingRecord) -> [Cell] {
    [
      .integer(Int(filing.id)), .time(filing.recordedAt), .filingKind(filing.kind),
      .optional(units(filing)), .optional(filing.effectiveOn), .optional(filing.decisionNumber),
      .text(filing.officer), .integer(filing.findingCount),
      .optional(filing.voidedBy.map { Int($0) }),
      filing.correctedBy.isEmpty
        ? .missing : .text(filing.correctedBy.map(\.description).joined(separator: " ")),
    ]
  }

  static func fields(_ filing: FilingRecord, digest: String) -> [(column: Column, cell: Cell)] {
    let more: [(column: Column, cell: Cell)] = [
      (
        Column("target", vi: "Về hồ sơ số", en: "About filing", .integer),
        .optional(filing.target.map { Int($0) })
      ),
      (Column("law", vi: "Theo luật", en: "Law", .code), .law(filing.law)),
      (
        Column("received_on", vi: "Ngày nhận", en: "Received on", .date),
        .optional(filing.receivedOn)
      ),
      (
        Column("decided_on", vi: "Ngày quyết định", en: "Decided on", .date),
        .optional(filing.decidedOn)
      ),
      (
        Column("note", vi: "Ghi chú", en: "Note"),
        filing.note.isEmpty ? .missing : .text(filing.note)
      ),
      (Column("digest", vi: "Niêm phong", en: "Seal", .code), .text(digest)),
    ]
    return zip(list, row(filing)).map { (column: $0.0, cell: $0.1) } + more
  }

  /// The local numbers, and how many more there are.
  private static func units(_ filing: FilingRecord) -> String? {
    guard let named = filing.units else { return nil }
    let rest = filing.unitCount - named.split(separator: " ").count
    return rest > 0 ? "\(named) +\(rest)" : named
  }
}
