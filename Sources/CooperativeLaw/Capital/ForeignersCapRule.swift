extension Rule where Facts == JointShareFacts {
  /// Foreign members together hold no more than the law allows.
  public static var foreignersCap: Rule {
    let cap = JointCap(
      id: "capital.foreigners-cap",
      holders: LocalizedText(vi: "Thành viên nước ngoài", en: "Foreign members"),
      limit: { $0.foreignersCapPercent }, held: { $0.foreigners })
    return Rule(
      id: cap.id,
      title: LocalizedText(
        vi: "Tổng vốn góp của thành viên nước ngoài", en: "Capital of all foreign members together"
      ),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 nhà đầu tư nước ngoài và tổ chức kinh tế có vốn đầu tư nước ngoài cùng góp \
          không quá 30% vốn điều lệ, cả ở hợp tác xã và liên hiệp hợp tác xã. Không áp dụng cho tổ \
          hợp tác.
          """,
        en: """
          Since 2024-07-01 foreign investors and organisations with foreign capital hold at most \
          30% of the charter capital together, in cooperatives and unions alike. Groups are not \
          judged.
          """),
      citations: [Citation(LawText.law2023, "Điều 74 khoản 3")],
      examples: [
        jointExample(
          "Đúng 30%", "Exactly 30%", .cooperative, CivilDate(2024, 7, 1), foreigners: 300,
          expected: []),
        jointExample(
          "Quá 30% một đồng", "One đồng above 30%", .cooperative, CivilDate(2024, 7, 1),
          foreigners: 301, expected: [.blocker]),
        jointExample(
          "Liên hiệp cũng chỉ 30%", "A union has the same 30%", .union, CivilDate(2024, 7, 1),
          foreigners: 301, expected: [.blocker]),
        jointExample(
          "Trước 01/7/2024 chưa có mức", "No limit before 2024-07-01", .cooperative,
          CivilDate(2024, 6, 30), foreigners: 900, expected: []),
      ],
      judge: cap.judge)
  }
}
