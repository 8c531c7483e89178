internal import CooperativeLaw
internal import GRDB

/// A file of links with enterprises (liên kết chuỗi giá trị).
enum LinkFile: LedgerFile {
  static let filingKind = FilingKind.importLinks

  static let columns = [
    LedgerColumn.unit,
    LedgerColumn(
      "partner", .text, vi: "Doanh nghiệp", en: "Partner", required: true,
      also: ["Đối tác", "Doanh nghiệp liên kết", "Tên doanh nghiệp"]),
    LedgerColumn(
      "partner_code", .text, vi: "Mã số doanh nghiệp", en: "Partner code", also: ["Mã đối tác"]),
    LedgerColumn("product", .text, vi: "Sản phẩm", en: "Product", also: ["Sản phẩm liên kết"]),
    LedgerColumn(
      "contract_number", .text, vi: "Số hợp đồng", en: "Contract number", also: ["Hợp đồng"]),
    LedgerColumn(
      "contract_ends_on", .day(mayBeFuture: true), vi: "Hợp đồng đến ngày", en: "Contract ends on",
      also: ["Ngày hết hợp đồng"]),
    .from, .until, .note,
  ]

  static let table = LedgerTarget(
    "value_chain_link", key: ["unit_id", "partner", "product"], .dated)

  /// A link without a product is one of its own: empty is a value here.
  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try db.execute(sql: "UPDATE import_stage SET product = '' WHERE product IS NULL")
  }
}

extension LedgerColumn {
  /// The first day a fact holds.
  static let from = LedgerColumn(
    "from", .day(), vi: "Từ ngày", en: "From", target: "valid_from", required: true,
    also: ["Từ", "Ngày bắt đầu", "Ngày cấp", "Ngày ký"])
  /// The day from which it holds no more.
  static let until = LedgerColumn(
    "until", .day(), vi: "Đến trước ngày", en: "Until", target: "valid_to",
    also: ["Đến ngày", "Đến", "Ngày kết thúc", "Ngày chấm dứt"])
}
