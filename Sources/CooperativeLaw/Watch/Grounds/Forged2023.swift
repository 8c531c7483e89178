extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm a.
  static let forged2023 = FlagRule(
    .forged2023, .decided,
    title: LocalizedText(
      vi: "Hồ sơ đăng ký giả mạo", en: "The registration file is forged"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024. Có giấy tờ xác định giả mạo thì ra thông báo vi phạm và quyết định thu hồi \
        trong 3 ngày làm việc (nghị định). Cảnh báo khi vụ việc đã mở mà chưa xong; quá một thời \
        hạn là quá hạn.
        """,
      en: """
        Since 2024-07-01. Once the papers that prove the forgery came, breach notice and revocation \
        follow within 3 working days (decrees). Raised while such a case is open; overdue once a \
        time of it has passed.
        """),
    cure: LocalizedText(
      vi: "Xác định lại là không giả mạo.", en: "It is found not to be forged."),
    follows: .revocation(.forgedFounding),
    citations: [
      .law2023("Điều 103 khoản 1 điểm a"), Citation(LawText.decree92, "Điều 53 khoản 1"),
      Citation(LawText.decree295, "Điều 54 khoản 1"),
    ],
    examples: [
      FlagExamples.open(
        "Ngày làm việc thứ 3", "Third working day", .revocation(.forgedFounding),
        done: [(.forgeryConfirmed, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, [.warning]),
      FlagExamples.open(
        "Đang giải thể sau thu hồi", "Being dissolved after it", .revocation(.forgedFounding),
        done: [(.revocationDecided, "2025-03-03")], openedOn: "2025-03-03", on: "2025-03-04",
        [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .revocation(.forgedFounding),
        done: [(.forgeryConfirmed, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, hold: FlagExamples.objected, [.note]),
      FlagExamples.example(
        "Không có vụ việc", "No case", FlagFacts(kind: .cooperative, day: CivilDate(2026, 8, 6)),
        []),
    ])
}
