internal import CooperativeLaw

/// The columns of a file of OCOP products and the decisions on them, a decision a row.
enum OCOPColumns {
  static let all = product + decision + further

  private static let product = [
    LedgerColumn(
      "unit", .unit, vi: "Đơn vị", en: "Unit", target: "unit_id",
      also: ["Mã số thuế", "MST", "Tên đơn vị", "Tên HTX", "Mã HTX"]),
    LedgerColumn(
      "product", .text, vi: "Tên sản phẩm", en: "Product", required: true,
      also: ["Sản phẩm", "Sản phẩm OCOP"]),
    LedgerColumn(
      "group", .word(LedgerWord(OCOPGroup.self, "record.ocop-word")), vi: "Nhóm sản phẩm",
      en: "Group", target: "product_group", required: true, also: ["Nhóm", "Ngành hàng"]),
    LedgerColumn(
      "product_set", .text, vi: "Bộ sản phẩm", en: "Product set", also: ["Bộ", "Phân nhóm"]),
    LedgerColumn(
      "code", .text, vi: "Mã sản phẩm", en: "Product code", also: ["Mã", "Mã hồ sơ"]),
  ]

  private static let decision = [
    LedgerColumn(
      "stars", .count, vi: "Hạng sao", en: "Stars", also: ["Sao", "Số sao", "Phân hạng"]),
    LedgerColumn("score", .points, vi: "Điểm", en: "Score", also: ["Tổng điểm", "Điểm số"]),
    LedgerColumn(
      "decision_number", .text, vi: "Số quyết định", en: "Decision number",
      also: ["QĐ số", "Quyết định", "Số QĐ"]),
    LedgerColumn(
      "decided_on", .day(), vi: "Ngày quyết định", en: "Decided on",
      also: ["Ngày QĐ", "Ngày công nhận", "Ngày ký"]),
    LedgerColumn(
      "issuer", .text, vi: "Nơi ban hành", en: "Issuer",
      also: ["Cơ quan ban hành", "Cơ quan công nhận"]),
    LedgerColumn(
      "valid_to", .day(mayBeFuture: true), vi: "Hiệu lực đến", en: "Valid to",
      also: ["Ngày hết hạn", "Hết hạn", "Hiệu lực đến ngày"]),
  ]

  private static let further = [
    LedgerColumn(
      "owner_type", .word(LedgerWord(OCOPOwnerType.self, "record.ocop-word")),
      vi: "Loại chủ thể", en: "Owner type", also: ["Loại hình", "Loại hình chủ thể"]),
    LedgerColumn(
      "owner_name", .text, vi: "Chủ thể", en: "Owner name", also: ["Tên chủ thể"]),
    LedgerColumn("area_code", .text, vi: "Mã xã", en: "Area code", also: ["Mã xã, phường"]),
    LedgerColumn("score_a", .points, vi: "Điểm phần A", en: "Score A", also: ["Phần A"]),
    LedgerColumn("score_b", .points, vi: "Điểm phần B", en: "Score B", also: ["Phần B"]),
    LedgerColumn("score_c", .points, vi: "Điểm phần C", en: "Score C", also: ["Phần C"]),
    LedgerColumn(
      "potential_five_stars", .flag, vi: "Tiềm năng 5 sao", en: "Potential five stars"),
    LedgerColumn(
      "revoked_on", .day(), vi: "Ngày thu hồi", en: "Revoked on", also: ["Thu hồi ngày"]),
    LedgerColumn(
      "issuer_level", .word(LedgerWord(OCOPLevel.self, "record.ocop-word")),
      vi: "Cấp ban hành", en: "Issuer level", also: ["Cấp công nhận"]),
    LedgerColumn(
      "revocation_number", .text, vi: "Số quyết định thu hồi", en: "Revocation number"),
    LedgerColumn(
      "revocation_reason", .text, vi: "Lý do thu hồi", en: "Revocation reason"),
    LedgerColumn(
      "product_from", .day(), vi: "Có trong sổ từ ngày", en: "Product from"),
    LedgerColumn.note,
  ]

  /// What judging fills in beside the columns.
  static let resolved = ["search_key", "owner_key", "product_id", "area_id"]
}

extension ColumnCatalogue {
  /// The columns of a file of OCOP products.
  public static let ocop = ColumnCatalogue(columns: OCOPColumns.all.map(\.exchange))
}
