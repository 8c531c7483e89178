extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm d.
  static let tooFewMembers2023 = FlagRule(
    .tooFewMembers2023,
    .lasting(
      FlagTerm(of: .tooFewMembers, .cooperative, else: .law2023("Điều 103 khoản 1 điểm d"))),
    title: LocalizedText(
      vi: "Thiếu thành viên chính thức 12 tháng liên tục",
      en: "Too few official members for 12 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024: hợp tác xã dưới 5 thành viên chính thức, liên hiệp dưới 3 hợp tác xã. Thành \
        viên liên kết không tính; thành viên chưa rõ loại thì chưa rõ. Số tối thiểu của ngày hỏi \
        được dùng cả cho thời gian trước 01/7/2024, và khi đó ghi là nghi ngờ.
        """,
      en: """
        Since 2024-07-01: a cooperative of fewer than 5 official members, a union of fewer than 3 \
        cooperatives. Associates do not count; members of unknown kind leave it not known. The \
        minimum of the day asked is used for time before 2024-07-01 too, and then it is doubtful.
        """),
    cure: LocalizedText(
      vi: "Kết nạp cho đủ thành viên chính thức.", en: "Take in enough official members."),
    follows: .revocation(.tooFewMembers),
    citations: [
      .law2023("Điều 103 khoản 1 điểm d"), .law2023("Điều 4 khoản 7, khoản 8"),
      Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      period: .months(12), since: "2024-07-01", quiet: "2025-03-31", early: "2025-04-01",
      short: "2025-06-30", reached: "2025-07-01") + [
        FlagExamples.example(
          "Thiếu từ trước Luật 2023: nghi ngờ", "Too few since before Law 2023: doubtful",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2024, 9, 2),
            state: LastingState(since: CivilDate(2023, 9, 2))), [.warning]),
        FlagExamples.example(
          "Đã mở thu hồi", "Revocation opened",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2026, 8, 6),
            openCase: CaseUnderWay(
              ground: .revocation(.tooFewMembers), openedOn: CivilDate(2026, 8, 3),
              done: [.breachNotice: CivilDate(2026, 8, 3)])), [.warning]),
      ])
}
