extension LawCoverage {
  /// Forms whose layout was not read: papers print what the texts ask, and say so.
  static let ofFormsNotRead: [Gap] = [
    gap(
      LawText.circular09, "Mẫu IV-8, V-1, V-4",
      "Biết tên mẫu, chưa đọc bố cục: in các nội dung mà hồ sơ ghi.",
      "The forms are known by name, not by layout: what the files say is printed."),
    gap(
      LawText.circular43, "toàn văn", "Biết là có sửa đổi các mẫu, chưa đọc nội dung.",
      "It is known to change the forms; what it says was not read."),
    gap(
      LawText.circular03, "Phụ lục II-3",
      "Biết nội dung theo Nghị định 193/2013/NĐ-CP Điều 15, chưa đọc bố cục.",
      "The content is known from Decree 193/2013/NĐ-CP Điều 15, not the layout."),
    gap(
      LawText.decree92, "Phụ lục, Mẫu số 01, 02, 04, 05",
      "Thông báo vi phạm, quyết định thu hồi: chưa đọc bố cục.",
      "Notices of breach and decisions to revoke: the layout was not read."),
  ]

  private static func gap(_ text: String, _ place: String, _ vi: String, _ en: String) -> Gap {
    Gap(
      citation: Citation(text, place, confidence: .unknown),
      reason: LocalizedText(vi: vi, en: en))
  }
}
