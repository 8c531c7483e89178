extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm e.
  static let noAnnualMeeting2023 = FlagRule(
    .noAnnualMeeting2023,
    .lasting(
      FlagTerm(of: .noAnnualMeeting, .cooperative, else: .law2023("Điều 103 khoản 1 điểm e"))),
    title: LocalizedText(
      vi: "Không họp thường niên 18 tháng từ đại hội gần nhất",
      en: "No annual meeting 18 months after the last one"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024, tính từ đại hội thường niên gần nhất được ghi (chưa có thì từ đại hội thành \
        lập), trừ trường hợp bất khả kháng. Luật nói «đại hội thành viên gần nhất», không nói có \
        phải thường niên: sau đó có đại hội bất thường thì ghi là nghi ngờ cho đến khi đủ 18 tháng \
        từ đại hội ấy. Chưa ghi đại hội nào thì chưa rõ.
        """,
      en: """
        Since 2024-07-01, counted from the last annual meeting on record (else from the founding \
        meeting), but for force majeure. The law says "the last general meeting" and not which \
        kind: after a later extraordinary one it is doubtful until 18 months from that one. With no \
        meeting on record it is not known.
        """),
    cure: LocalizedText(
      vi: "Họp đại hội thường niên và ghi vào sổ.", en: "Hold the annual meeting and record it."),
    follows: .revocation(.noAnnualMeeting),
    citations: [
      .law2023("Điều 103 khoản 1 điểm e"), Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      period: .months(18), since: "2024-08-30", quiet: "2025-11-29", early: "2025-11-30",
      short: "2026-02-27", reached: "2026-02-28") + [
        FlagExamples.example(
          "Bất khả kháng", "Force majeure",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2026, 2, 28),
            state: LastingState(since: CivilDate(2024, 8, 30)),
            hold: .explained(
              .forceMajeure, reason: "bão lũ", document: "", until: CivilDate(2026, 4, 30),
              filing: nil)), [.note])
      ])
}
