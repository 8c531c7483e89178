extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm d, Điều 30 khoản 7, Điều 34 khoản 6.
  static let tooManyForeigners2023 = FlagRule(
    .tooManyForeigners2023,
    .lasting(
      FlagTerm(of: .tooManyForeigners, .cooperative, else: .law2023("Điều 103 khoản 1 điểm d"))),
    title: LocalizedText(
      vi: "Từ 35% thành viên chính thức là nước ngoài, 6 tháng liên tục",
      en: "35% or more foreign officials for 6 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024 thành viên chính thức là nhà đầu tư nước ngoài, tổ chức kinh tế có vốn đầu tư \
        nước ngoài phải dưới 35%. Tính từ ngày đạt 35% (so bằng số người, không làm tròn). Quốc \
        tịch không ghi thì coi là Việt Nam.
        """,
      en: """
        Since 2024-07-01 foreign investors and organisations with foreign capital must be below 35% \
        of the official members. Counted from the day 35% is reached (compared in heads, not \
        rounded). A nationality not stated counts as Vietnamese.
        """),
    cure: LocalizedText(
      vi: "Kết nạp thêm thành viên trong nước, hoặc chuyển thành viên nước ngoài sang liên kết.",
      en: "Take in more Vietnamese members, or make foreign ones associates."),
    follows: .revocation(.tooManyForeigners),
    citations: [
      .law2023("Điều 103 khoản 1 điểm d"), .law2023("Điều 30 khoản 7, Điều 34 khoản 6"),
      Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      period: .months(6), since: "2024-08-31", quiet: "2024-11-29", early: "2024-11-30",
      short: "2025-02-27", reached: "2025-02-28"))
}
