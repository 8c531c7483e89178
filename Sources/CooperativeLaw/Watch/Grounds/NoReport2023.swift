extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm c; Decree 295/2026/NĐ-CP Điều 48 khoản 8.
  static let noReport2023 = FlagRule(
    .noReport2023,
    .lasting(
      FlagTerm(
        of: .noReport, .cooperative, else: .law2023("Điều 103 khoản 1 điểm c"), isDeadline: true)),
    title: LocalizedText(
      vi: "Không gửi báo cáo tuân thủ 12 tháng sau yêu cầu",
      en: "No report on compliance 12 months after the request"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024: cơ quan đăng ký đã yêu cầu báo cáo mà sau 12 tháng không gửi. Tính từ ngày \
        hết hạn gửi báo cáo ghi trong yêu cầu (Nghị định 295/2026), không ghi hạn thì từ ngày yêu \
        cầu. Nhận được báo cáo thì hết. Ghi yêu cầu và báo cáo bằng theo-doi bao-cao.
        """,
      en: """
        Since 2024-07-01: the registry asked for a report and none came within 12 months. Counted \
        from the last day to send it as the request names (Decree 295/2026), else from the request. \
        The report cures it. Record request and report with watch report.
        """),
    cure: LocalizedText(vi: "Gửi báo cáo.", en: "Send the report."),
    follows: .revocation(.noReport),
    citations: [
      .law2023("Điều 103 khoản 1 điểm c"), Citation(LawText.decree92, "Điều 53 khoản 2"),
      Citation(LawText.decree295, "Điều 48 khoản 8, Điều 54 khoản 2"),
    ],
    examples: FlagExamples.term(
      period: .months(12), since: "2024-11-15", quiet: "2025-08-14", early: "2025-08-15",
      short: "2025-11-14", reached: "2025-11-15"))
}
