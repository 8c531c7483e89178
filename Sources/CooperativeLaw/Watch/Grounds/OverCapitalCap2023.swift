extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm đ, Điều 74 khoản 1.
  static let overCapitalCap2023 = FlagRule(
    .overCapitalCap2023,
    .lasting(
      FlagTerm(of: .overCapitalCap, .cooperative, else: .law2023("Điều 103 khoản 1 điểm đ"))),
    title: LocalizedText(
      vi: "Thành viên góp quá mức tối đa 12 tháng liên tục",
      en: "A member over the cap for 12 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024: một thành viên chính thức góp quá 30% vốn điều lệ của hợp tác xã, 40% của \
        liên hiệp, tính cả phần cam kết. Tính từ ngày người đó vượt mức của ngày hỏi; tiền so theo \
        đồng. Hai mức chung của thành viên liên kết, nước ngoài (Điều 74 khoản 2, 3) không tính ở \
        đây. Thành viên chưa rõ loại thì chưa rõ.
        """,
      en: """
        Since 2024-07-01: one official member holds more than 30% of the charter capital of a \
        cooperative, 40% of a union, promises included. Counted from the day the member went above \
        the cap of the day asked, to the đồng. The joint caps of associates and foreigners (Điều 74 \
        khoản 2, 3) are not judged here. A member of unknown kind leaves it not known.
        """),
    cure: LocalizedText(
      vi: "Giảm vốn của thành viên đó, hoặc tăng vốn của người khác.",
      en: "Lower that member's capital, or raise that of others."),
    follows: .revocation(.overCapitalCap),
    citations: [
      .law2023("Điều 103 khoản 1 điểm đ"), .law2023("Điều 74 khoản 1"),
      Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      .union, period: .months(12), since: "2025-01-31", quiet: "2025-10-30", early: "2025-10-31",
      short: "2026-01-30", reached: "2026-01-31"))
}
