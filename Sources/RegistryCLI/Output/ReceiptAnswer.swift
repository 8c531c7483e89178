import CooperativeLaw
import Registry

extension Answer {
  /// What an act wrote, or with a dry run would write, and what it rests on.
  init(_ receipt: FilingReceipt) {
    self.init(
      fields: Self.fields(receipt),
      parts: [
        Part(
          key: "changes", heading: LocalizedText(vi: "Thay đổi", en: "Changes"),
          table: Table(Self.changeColumns, rows: receipt.changes.map(Self.row))),
        Part(
          key: "articles", heading: LocalizedText(vi: "Căn cứ", en: "Articles relied on"),
          table: Table(Self.articleColumns, rows: Self.articles(of: receipt.findings))),
      ],
      findings: receipt.findings)
  }

  private static func fields(_ receipt: FilingReceipt) -> [(column: Column, cell: Cell)] {
    [
      (
        Column("filing", vi: "Hồ sơ số", en: "Filing number", .integer),
        .optional(receipt.filing.map(Int.init))
      ),
      (
        Column("kind", vi: "Loại hồ sơ", en: "Kind"),
        .coded(receipt.kind.rawValue, receipt.kind.label)
      ),
      (
        Column("units", vi: "Đơn vị", en: "Units"),
        receipt.units.isEmpty ? .missing : .text(receipt.units.joined(separator: " "))
      ),
      (
        Column("effective_on", vi: "Có hiệu lực", en: "Effective on", .date),
        .date(receipt.effectiveOn)
      ),
      (Column("law", vi: "Theo luật", en: "Law", .code), .law(receipt.law)),
    ]
  }

  private static let changeColumns = [
    Column("subject", vi: "Về", en: "About"),
    Column("field", vi: "Mục", en: "Field"),
    Column("before", vi: "Trước", en: "Before"),
    Column("after", vi: "Sau", en: "After"),
  ]

  private static func row(_ change: FactChange) -> [Cell] {
    [
      .text(change.subject), .field(change.field), .value(change.before, of: change.field),
      .value(change.after, of: change.field),
    ]
  }

  private static let articleColumns = [
    Column("text", vi: "Văn bản", en: "Text", .code),
    Column("place", vi: "Điều khoản", en: "Place"),
    Column("confidence", vi: "Độ tin cậy", en: "Confidence"),
  ]

  /// Each article once, in the order of the findings that rely on it.
  private static func articles(of findings: [Finding]) -> [[Cell]] {
    var seen: Set<Citation> = []
    return findings.flatMap(\.citations).filter { seen.insert($0).inserted }.map {
      [.text($0.text), .text($0.place), .coded($0.confidence.rawValue, $0.confidence.label)]
    }
  }
}

extension Session {
  /// Shows what an act wrote, or with `--dry-run` would write, and says which of the two it is.
  ///
  /// `parts` are lists of the verb's own.
  func show(_ receipt: FilingReceipt, with parts: [Answer.Part] = []) throws {
    tell(receipt)
    let answer = Answer(receipt)
    try show(
      Answer(fields: answer.fields, parts: answer.parts + parts, findings: answer.findings))
  }

  /// Says which filing an act wrote, or that it wrote none.
  func tell(_ receipt: FilingReceipt) {
    if let filing = receipt.filing {
      tell(LocalizedText(vi: "Đã ghi hồ sơ số \(filing).", en: "Filing \(filing) is recorded."))
    } else {
      tell(
        LocalizedText(
          vi: "Xem trước: chưa ghi gì vào sổ.", en: "Shown only: nothing was written."))
    }
  }
}
