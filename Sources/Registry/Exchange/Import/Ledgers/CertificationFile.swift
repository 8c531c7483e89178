internal import CooperativeLaw
internal import GRDB

/// A file of certifications and schemes applied (chứng nhận, áp dụng).
enum CertificationFile: LedgerFile {
  static let filingKind = FilingKind.importCertifications

  static let columns = [
    LedgerColumn.unit,
    LedgerColumn(
      "scheme", .word(LedgerWord(CertificationScheme.self, "record.observed-word")),
      vi: "Chứng nhận", en: "Scheme", required: true,
      also: ["Loại chứng nhận", "Tiêu chuẩn", "Áp dụng"]),
    LedgerColumn(
      "scope", .text, vi: "Phạm vi", en: "Scope", also: ["Sản phẩm", "Phạm vi chứng nhận"]),
    LedgerColumn(
      "number", .text, vi: "Số chứng nhận", en: "Number", also: ["Số GCN", "Số giấy chứng nhận"]),
    LedgerColumn(
      "issuer", .text, vi: "Nơi cấp", en: "Issuer", also: ["Cơ quan cấp", "Tổ chức cấp"]),
    LedgerColumn(
      "expires_on", .day(mayBeFuture: true), vi: "Có giá trị đến", en: "Expires on",
      also: ["Ngày hết hạn", "Hết hạn"]),
    .from, .until, .note,
  ]

  static let table = LedgerTarget("certification", key: ["unit_id", "scheme", "scope"], .dated)

  /// A certification without a scope is one of its own: empty is a value here.
  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try db.execute(sql: "UPDATE import_stage SET scope = '' WHERE scope IS NULL")
  }
}
