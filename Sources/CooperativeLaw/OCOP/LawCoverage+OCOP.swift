extension LawCoverage {
  /// What of the decisions on OCOP is not applied.
  static let ofOCOP: [Gap] = [
    gap(
      OCOPText.decision148, "Phụ lục I (từng tiêu chí)",
      "Chỉ có điểm tối đa phần A, B, C; từng tiêu chí và tiêu chí bắt buộc chưa có trong dữ liệu.",
      "Only the limits of parts A, B, C are known; single and mandatory criteria are not in the data.",
      .unknown),
    gap(
      OCOPText.decision148, "Phụ lục I, bộ sản phẩm",
      "Danh mục bộ sản phẩm từ 24/02/2023 chưa có: ghi thế nào giữ thế ấy.",
      "The product sets since 2023-02-24 are not at hand: what is typed is kept.", .unknown),
    gap(
      OCOPText.decision148, "Phụ lục I, sau năm 2025",
      "Chưa có bộ tiêu chí nào cho sau năm 2025: xét theo bộ của 2023 và lưu ý.",
      "No criteria after 2025 are at hand: those of 2023 are applied, with a note.", .unknown),
    gap(
      OCOPText.decision1489, "mã sản phẩm",
      "Dạng mã sản phẩm khi không còn cấp huyện chưa biết: giữ như đã ghi.",
      "The form of product codes without districts is not known: kept as typed.", .unknown),
  ]
}
