import CooperativeLaw
import Registry

/// The lists that belong to a filing.
enum FilingParts {
  static func all(of filing: FilingDossier) -> [Answer.Part] {
    [
      Answer.Part(
        key: "filed_units", heading: LocalizedText(vi: "Đơn vị", en: "Units"),
        table: Table(
          unitColumns, rows: filing.units.map { [.text($0.localNumber), .text($0.name)] })),
      Answer.Part(
        key: "documents", heading: LocalizedText(vi: "Giấy tờ", en: "Papers"),
        table: Table(documentColumns, rows: filing.documents.map(row))),
      KeptFindings.part(filing.findings),
      Answer.Part(
        key: "counts", heading: LocalizedText(vi: "Số dòng theo bảng", en: "Rows by table"),
        table: Table(countColumns, rows: filing.counts.map(row))),
      Answer.Part(
        key: "facts",
        heading: LocalizedText(
          vi: "Đã ghi, chấm dứt, rút lại (che dữ liệu cá nhân)",
          en: "Written, ended, withdrawn (personal data masked)"),
        table: Table(factColumns, rows: filing.facts.map(row))),
    ]
  }

  private static let unitColumns = [
    Column("local_number", vi: "Số trong sổ", en: "Local number", .code),
    Column("name", vi: "Tên", en: "Name"),
  ]

  private static let documentColumns = [
    Column("kind", vi: "Loại", en: "Kind"), Column("number", vi: "Số", en: "Number"),
    Column("dated_on", vi: "Ngày", en: "Dated on", .date),
    Column("file_name", vi: "Tệp", en: "File"),
    Column("rows_read", vi: "Dòng đọc", en: "Rows read", .integer),
    Column("rows_written", vi: "Dòng ghi", en: "Rows written", .integer),
    Column("sha256", vi: "SHA-256", en: "SHA-256"),
  ]

  private static func row(_ document: FilingDocument) -> [Cell] {
    [
      .text(document.kind), .optional(document.number), .optional(document.datedOn),
      .optional(document.fileName), .optional(document.rowsRead), .optional(document.rowsWritten),
      .optional(document.sha256),
    ]
  }

  private static let countColumns = [
    Column("table", vi: "Bảng", en: "Table"),
    Column("wrote", vi: "Ghi", en: "Wrote", .integer),
    Column("ended", vi: "Chấm dứt", en: "Ended", .integer),
    Column("withdrew", vi: "Rút lại", en: "Withdrew", .integer),
  ]

  private static func row(_ count: FiledCount) -> [Cell] {
    [
      .factTable(count.table), .integer(count.wrote), .integer(count.ended),
      .integer(count.withdrew),
    ]
  }

  private static let factColumns = [
    Column("table", vi: "Bảng", en: "Table"), Column("deed", vi: "Việc", en: "Deed", .code),
    Column("subject", vi: "Về", en: "About"), Column("value", vi: "Nội dung", en: "Content"),
    Column("valid_from", vi: "Từ ngày", en: "From", .date),
    Column("valid_to", vi: "Đến trước ngày", en: "Until", .date),
  ]

  private static func row(_ fact: FiledFact) -> [Cell] {
    let code = fact.values.map { "\($0.column)=\($0.value)" }.joined(separator: "; ")
    let words = fact.values.map { value in
      FactColumnNames.words(value, in: fact.table)
    }.joined(separator: "; ")
    return [
      .factTable(fact.table), .coded(fact.deed.rawValue, fact.deed.label), .text(fact.subject),
      .coded(code, LocalizedText(vi: words, en: words)), .optional(fact.from), .optional(fact.to),
    ]
  }
}

extension HistoryLine.Deed {
  /// What a filing did to a row, in words.
  fileprivate var label: LocalizedText {
    switch self {
    case .wrote: LocalizedText(vi: "ghi", en: "wrote")
    case .ended: LocalizedText(vi: "chấm dứt", en: "ended")
    case .withdrew: LocalizedText(vi: "rút lại", en: "withdrew")
    }
  }
}
