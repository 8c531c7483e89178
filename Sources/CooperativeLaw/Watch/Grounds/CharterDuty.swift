extension FlagRule {
  /// Law 17/2023/QH15 Điều 115 khoản 1: 18 months.
  static let charterDuty = FlagRule(
    .charterDuty, .duty(.charter2023),
    title: LocalizedText(
      vi: "Chưa sửa điều lệ theo Luật 2023", en: "Charter not amended by Law 2023"),
    explanation: LocalizedText(
      vi: """
        Hợp tác xã, liên hiệp thành lập trước 01/7/2024 có điều lệ không phù hợp phải sửa trong 18 \
        tháng: đến 31/12/2025 hoặc 01/01/2026 tùy cách tính. Cảnh báo khi đã ghi là chưa thực hiện; \
        chưa ghi gì thì chưa rõ. Luật không quy định chế tài.
        """,
      en: """
        Cooperatives and unions founded before 2024-07-01 whose charter is out of line amend it \
        within 18 months: to 2025-12-31 or 2026-01-01 by the reading. Raised once recorded as not \
        done; with nothing recorded it is not known. The law names no sanction.
        """),
    cure: LocalizedText(
      vi: "Sửa điều lệ, hoặc rà soát thấy phù hợp.",
      en: "The charter is amended, or a review finds it in line."),
    citations: [.law2023("Điều 115 khoản 1")],
    examples: [
      charter(
        "Quá hạn, ngày 06/01/2026", "Late, on 2026-01-06", .notDone, on: "2026-01-06", [.warning]),
      charter("Ngày 31/12/2025", "On 2025-12-31", .notDone, on: "2025-12-31", [.note]),
      charter(
        "Cảnh báo sớm, ngày 01/10/2025", "Early, on 2025-10-01", .notDone, on: "2025-10-01", [.note]
      ),
      charter("Ngày 30/9/2025", "On 2025-09-30", .notDone, on: "2025-09-30", []),
      charter("Đã sửa", "Amended", .amended, on: "2026-01-06", []),
      charter(
        "Có giải trình", "Explained", .notDone, on: "2026-01-06", hold: FlagExamples.explained,
        [.note]),
    ])

  private static func charter(
    _ vi: String, _ en: String, _ state: TransitionState, on day: String, hold: FlagHold? = nil,
    _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    duty(vi, en, .union, founded: CivilDate(2015, 5, 4), state, on: day, hold: hold, expected)
  }
}
