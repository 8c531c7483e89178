extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm b.
  static let stoppedUntold2023 = FlagRule(
    .stoppedUntold2023,
    .lasting(
      FlagTerm(of: .stoppedUntold, .cooperative, else: .law2023("Điều 103 khoản 1 điểm b"))),
    title: LocalizedText(
      vi: "Ngừng hoạt động trên 12 tháng không thông báo",
      en: "Stopped untold for more than 12 months"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024: ngừng trên 12 tháng (12 tháng và một ngày) mà không thông báo cho cơ quan \
        đăng ký và cơ quan thuế. Đang tạm ngừng có thông báo thì không phải; sau đó tính từ ngày \
        hết hạn tạm ngừng. Thời gian trước 01/7/2024 có tính không thì luật không nói: khi đó ghi \
        là nghi ngờ.
        """,
      en: """
        Since 2024-07-01: stopped for more than 12 months (12 months and a day) without telling \
        registry and tax office. A notified suspension is not that; afterwards it counts from the \
        end of the suspension. Whether time before 2024-07-01 counts is not said: it is doubtful \
        then.
        """),
    cure: LocalizedText(
      vi: "Hoạt động trở lại, hoặc thông báo tạm ngừng.",
      en: "It works again, or notifies a suspension."),
    follows: .revocation(.stoppedUntold),
    citations: [
      .law2023("Điều 103 khoản 1 điểm b"), .law2023("Điều 96 khoản 1"),
      Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      period: .months(12), since: "2024-08-31", quiet: "2025-05-30", early: "2025-05-31",
      short: "2025-08-31", reached: "2025-09-01") + [
        FlagExamples.example(
          "Đang tạm ngừng có thông báo", "Suspended by notice",
          FlagFacts(
            kind: .union, day: CivilDate(2026, 3, 2), status: .suspended,
            state: LastingState(since: CivilDate(2024, 8, 31)),
            suspension: NotifiedSuspension(until: CivilDate(2026, 3, 2))), [.note]),
        FlagExamples.example(
          "Hết hạn tạm ngừng, vẫn ngừng", "The suspension is over, still stopped",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2026, 3, 3), status: .suspended,
            state: LastingState(since: CivilDate(2024, 8, 31)),
            suspension: NotifiedSuspension(until: CivilDate(2026, 3, 2))), [.warning]),
      ])
}
