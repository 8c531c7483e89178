extension FlagRule {
  /// Decree 295/2026/NĐ-CP Điều 65 khoản 1 điểm b, Điều 63 khoản 8.
  static let noReportGroup = FlagRule(
    .noReportGroup,
    .lasting(
      FlagTerm(
        of: .noReport, .group, else: Citation(LawText.decree295, "Điều 65 khoản 1 điểm b"),
        isDeadline: true)),
    title: LocalizedText(
      vi: "Tổ hợp tác không gửi báo cáo, quá 30 ngày", en: "A group's report 30 days late"),
    explanation: LocalizedText(
      vi: """
        Từ 23/7/2026, tổ hợp tác đã đăng ký: 30 ngày kể từ ngày hết hạn gửi báo cáo mà không gửi \
        thì bị thu hồi. Cảnh báo sớm từ ngày hết hạn. Ghi yêu cầu và báo cáo bằng theo-doi bao-cao.
        """,
      en: """
        Since 2026-07-23, registered groups: no report within 30 days of the last day to send it \
        leads to revocation. Early warning from that last day. Record request and report with \
        watch report.
        """),
    cure: LocalizedText(vi: "Gửi báo cáo.", en: "Send the report."),
    follows: .revocation(.noReport),
    citations: [
      Citation(LawText.decree295, "Điều 65 khoản 1 điểm b, khoản 3"),
      Citation(LawText.decree295, "Điều 63 khoản 8"),
    ],
    examples: FlagExamples.term(
      .group, period: .days(30), since: "2026-09-01", quiet: "2026-08-31", early: "2026-09-01",
      short: "2026-09-30", reached: "2026-10-01") + [
        FlagExamples.example(
          "Chưa đăng ký thì không thu hồi", "Nothing to revoke when not registered",
          FlagFacts(
            kind: .group, isRegistered: false, day: CivilDate(2026, 10, 1),
            state: LastingState(since: CivilDate(2026, 9, 1))), [])
      ])
}
