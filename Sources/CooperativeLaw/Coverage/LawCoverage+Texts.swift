extension LawCoverage {
  /// A text of law and its name.
  public struct Text: Sendable, Hashable {
    /// Its number.
    public let number: String
    /// Its name.
    public let name: LocalizedText
  }

  /// The texts cited, laws first, each kind from the oldest.
  public static let texts: [Text] = onUnits + decisionsOnOCOP

  private static let onUnits: [Text] = [
    text(LawText.law1996, "Luật Hợp tác xã 1996", "Law on Cooperatives 1996"),
    text(LawText.law2003, "Luật Hợp tác xã 2003", "Law on Cooperatives 2003"),
    text(LawText.law2012, "Luật Hợp tác xã 2012", "Law on Cooperatives 2012"),
    text(LawText.law2023, "Luật Hợp tác xã 2023", "Law on Cooperatives 2023"),
    text("91/2015/QH13", "Bộ luật Dân sự", "Civil Code"),
    text(LawText.decree151, "Nghị định về tổ hợp tác, đến 2019", "Decree on groups, to 2019"),
    text(
      LawText.decree193, "Nghị định hướng dẫn Luật Hợp tác xã 2012",
      "Decree guiding the 2012 law"),
    text(LawText.decree77, "Nghị định về tổ hợp tác", "Decree on cooperative groups"),
    text(
      LawText.decree294, "Nghị định về tổ hợp tác, từ 23/7/2026",
      "Decree on groups, from 2026-07-23"),
    text(
      LawText.decree125, "Nghị định về phân định thẩm quyền",
      "Decree on the division of authority"),
    text(
      LawText.decree92, "Nghị định về đăng ký, đến 22/7/2026",
      "Decree on registration, to 2026-07-22"),
    text(
      LawText.decree295, "Nghị định về đăng ký, từ 23/7/2026",
      "Decree on registration, from 2026-07-23"),
    text(
      LawText.circular03, "Thông tư về đăng ký theo Luật 2012",
      "Circular on registration under the 2012 law"),
    text(LawText.circular01, "Thông tư về phân loại, đánh giá", "Circular on rating"),
    text(LawText.circular09, "Thông tư về biểu mẫu", "Circular on forms"),
    text(LawText.circular43, "Thông tư sửa đổi biểu mẫu", "Circular amending the forms"),
    text(
      LawText.circular09Agriculture, "Thông tư về đánh giá hợp tác xã nông nghiệp",
      "Circular on rating cooperatives in agriculture"),
    text(LawText.circular78, "Thông tư bãi bỏ 01/2020/TT-BKHĐT", "Circular repealing 01/2020"),
    text(LawText.decree113, "Nghị định về quy mô hợp tác xã", "Decree on size classes"),
  ]

  private static let decisionsOnOCOP: [Text] = [
    text(OCOPText.decision490, "Chương trình OCOP 2018-2020", "OCOP programme 2018-2020"),
    text(
      OCOPText.decision1048, "Bộ tiêu chí OCOP, đến 23/02/2023",
      "OCOP criteria, to 2023-02-23"),
    text(OCOPText.decision919, "Chương trình OCOP 2021-2025", "OCOP programme 2021-2025"),
    text(
      OCOPText.decision148, "Bộ tiêu chí OCOP, từ 24/02/2023",
      "OCOP criteria, from 2023-02-24"),
    text(
      OCOPText.decision1489, "Quy trình OCOP, từ 06/7/2025", "OCOP process, from 2025-07-06"),
  ]

  private static func text(_ number: String, _ vi: String, _ en: String) -> Text {
    Text(number: number, name: LocalizedText(vi: vi, en: en))
  }
}
