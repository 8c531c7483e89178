internal import CooperativeLaw

extension RecordRules {
  /// The texts behind the tax code of a unit.
  static let taxCodeTexts = [
    Citation("38/2019/QH14", "Điều 30", confidence: .secondary),
    Citation("92/2024/NĐ-CP", "Điều 14 khoản 1, khoản 2"),
    Citation("295/2026/NĐ-CP", "Điều 14"),
  ]

  /// The way out when a spreadsheet has destroyed digits.
  static let asTextColumn = LocalizedText(
    vi: "Đặt định dạng cột là Văn bản (Text) trong bảng tính rồi nhập lại từ giấy tờ gốc.",
    en: "Format the column as Text in the spreadsheet and type it again from the paper.")
}
