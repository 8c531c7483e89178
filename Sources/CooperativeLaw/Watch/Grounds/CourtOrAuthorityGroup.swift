extension FlagRule {
  /// Decree 295/2026/NĐ-CP Điều 65 khoản 1 điểm c, d; Decree 92/2024/NĐ-CP Điều 64.
  static let courtOrAuthorityGroup = FlagRule(
    .courtOrAuthorityGroup, .decided,
    title: LocalizedText(
      vi: "Tòa án, cơ quan có thẩm quyền với tổ hợp tác",
      en: "A court or authority about a group"),
    explanation: LocalizedText(
      vi: """
        Từ 18/7/2024, với tổ hợp tác đã đăng ký: nhận quyết định của Tòa án hoặc đề nghị thì thu \
        hồi trong 3 ngày làm việc. Cảnh báo khi vụ việc đã mở mà chưa xong.
        """,
      en: """
        Since 2024-07-18, for registered groups: once a court's decision or a request came, the \
        certificate is revoked within 3 working days. Raised while the case is open.
        """),
    cure: LocalizedText(
      vi: "Quyết định, đề nghị được rút lại.", en: "The decision or request is withdrawn."),
    follows: .revocation(.authorityRequest),
    citations: [
      Citation(LawText.decree295, "Điều 65 khoản 1 điểm c, điểm d, khoản 4, khoản 5"),
      Citation(LawText.decree92, "Điều 64 khoản 3, khoản 4"),
    ],
    examples: [
      FlagExamples.open(
        "Có đề nghị thu hồi", "A request came", .revocation(.authorityRequest), of: .group,
        done: [(.authorityRequest, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .taxEnforcement, of: .group,
        done: [(.authorityRequest, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, hold: FlagExamples.objected, [.note]),
      FlagExamples.example(
        "Không có vụ việc", "No case", FlagFacts(kind: .group, day: CivilDate(2026, 8, 6)), []),
    ])
}
