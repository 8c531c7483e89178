extension FlagRule {
  /// Law 17/2023/QH15 Điều 115 khoản 2: 18 months.
  static let groupDuty = FlagRule(
    .groupDuty, .duty(.groupRegistration),
    title: LocalizedText(
      vi: "Tổ hợp tác chưa đăng ký theo Luật 2023", en: "Group not registered by Law 2023"),
    explanation: LocalizedText(
      vi: """
        Tổ hợp tác thành lập trước 01/7/2024 thuộc diện phải đăng ký (Điều 107 khoản 2) phải đăng \
        ký trong 18 tháng. Cảnh báo khi đã ghi là chưa đăng ký; chưa ghi gì thì chưa rõ. Luật không \
        quy định chế tài.
        """,
      en: """
        Groups founded before 2024-07-01 that must register (Điều 107 khoản 2) do so within 18 \
        months. Raised once recorded as not done; with nothing recorded it is not known. The law \
        names no sanction.
        """),
    cure: LocalizedText(
      vi: "Đăng ký, hoặc xác định không thuộc diện.", en: "It registers, or is found not bound."),
    citations: [.law2023("Điều 115 khoản 2"), .law2023("Điều 107 khoản 2")],
    examples: [
      group(
        "Quá hạn, ngày 06/01/2026", "Late, on 2026-01-06", .notDone, on: "2026-01-06", [.warning]),
      group("Ngày 31/12/2025", "On 2025-12-31", .notDone, on: "2025-12-31", [.note]),
      group("Không thuộc diện", "Not bound", .notBound, on: "2026-01-06", []),
      group(
        "Có giải trình", "Explained", .notDone, on: "2026-01-06", hold: FlagExamples.explained,
        [.note]),
    ])

  private static func group(
    _ vi: String, _ en: String, _ state: TransitionState, on day: String, hold: FlagHold? = nil,
    _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    duty(vi, en, .group, founded: CivilDate(2022, 5, 4), state, on: day, hold: hold, expected)
  }
}
