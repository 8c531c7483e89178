extension FlagRule {
  /// Decree 295/2026/NĐ-CP Điều 65 khoản 1 điểm a; Decree 92/2024/NĐ-CP Điều 64.
  static let forgedGroup = FlagRule(
    .forgedGroup, .decided,
    title: LocalizedText(
      vi: "Hồ sơ đăng ký tổ hợp tác giả mạo", en: "A group's registration file is forged"),
    explanation: LocalizedText(
      vi: """
        Từ 18/7/2024, với tổ hợp tác đã đăng ký: có giấy tờ xác định giả mạo thì thông báo vi phạm \
        và thu hồi trong 3 ngày làm việc. Cảnh báo khi vụ việc đã mở mà chưa xong.
        """,
      en: """
        Since 2024-07-18, for registered groups: once the papers that prove the forgery came, \
        breach notice and revocation follow within 3 working days. Raised while the case is open.
        """),
    cure: LocalizedText(
      vi: "Xác định lại là không giả mạo.", en: "It is found not to be forged."),
    follows: .revocation(.forgedFounding),
    citations: [
      Citation(LawText.decree295, "Điều 65 khoản 1 điểm a, khoản 2"),
      Citation(LawText.decree92, "Điều 64 khoản 2"),
    ],
    examples: [
      FlagExamples.open(
        "Có giấy tờ xác định giả mạo", "The proof came", .revocation(.forgedFounding), of: .group,
        done: [(.forgeryConfirmed, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .revocation(.forgedFounding), of: .group,
        done: [(.forgeryConfirmed, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, hold: FlagExamples.objected, [.note]),
      FlagExamples.example(
        "Không có vụ việc", "No case", FlagFacts(kind: .group, day: CivilDate(2026, 8, 6)), []),
    ])
}
