extension Rule where Facts == JointShareFacts {
  /// Associates with capital together hold no more than the law allows.
  public static var associatesCap: Rule {
    let cap = JointCap(
      id: "capital.associates-cap",
      holders: LocalizedText(vi: "Thành viên liên kết góp vốn", en: "Associates with capital"),
      limit: { $0.associatesCapPercent }, held: { $0.associates })
    return Rule(
      id: cap.id,
      title: LocalizedText(
        vi: "Tổng vốn góp của thành viên liên kết", en: "Capital of all associates together"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 tất cả thành viên liên kết góp vốn cùng góp không quá 30% vốn điều lệ của hợp \
          tác xã, 40% của liên hiệp hợp tác xã. Không áp dụng cho tổ hợp tác.
          """,
        en: """
          Since 2024-07-01 all associates with capital hold at most 30% of the charter capital of a \
          cooperative together, 40% of a union. Groups are not judged.
          """),
      citations: [Citation(LawText.law2023, "Điều 74 khoản 2")],
      examples: [
        jointExample(
          "Đúng 30%", "Exactly 30%", .cooperative, CivilDate(2024, 7, 1), associates: 300,
          expected: []),
        jointExample(
          "Quá 30% một đồng", "One đồng above 30%", .cooperative, CivilDate(2024, 7, 1),
          associates: 301, expected: [.blocker]),
        jointExample(
          "Liên hiệp, đúng 40%", "A union, exactly 40%", .union, CivilDate(2024, 7, 1),
          associates: 400, expected: []),
        jointExample(
          "Liên hiệp, quá 40% một đồng", "A union, one đồng above 40%", .union,
          CivilDate(2024, 7, 1), associates: 401, expected: [.blocker]),
        jointExample(
          "Trước 01/7/2024 chưa có mức", "No limit before 2024-07-01", .cooperative,
          CivilDate(2024, 6, 30), associates: 900, expected: []),
      ],
      judge: cap.judge)
  }
}

func jointExample(
  _ vi: String, _ en: String, _ kind: UnitKind, _ day: CivilDate, associates: Int = 0,
  foreigners: Int = 0, expected: [Severity]
) -> RuleExample<JointShareFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    JointShareFacts(
      kind: kind, day: day, charterCapital: 1000, associates: associates, foreigners: foreigners),
    expected: expected)
}
