extension FlagRule {
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm g, Điều 97 khoản 1 điểm b.
  static let courtOrAuthority2023 = FlagRule(
    .courtOrAuthority2023, .decided,
    title: LocalizedText(
      vi: "Tòa án quyết định hoặc cơ quan có thẩm quyền đề nghị",
      en: "A court decided or an authority asks"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2024. Nhận quyết định của Tòa án hoặc văn bản đề nghị (kể cả của cơ quan thuế) thì \
        quyết định trong 3 ngày làm việc. Cảnh báo khi vụ việc đã mở mà chưa xong; quá một thời \
        hạn là quá hạn.
        """,
      en: """
        Since 2024-07-01. Once the decision of a court or the request of an authority (the tax \
        office included) came, the registry decides within 3 working days. Raised while the case \
        is open; overdue once a time of it has passed.
        """),
    cure: LocalizedText(
      vi: "Quyết định, đề nghị được rút lại.", en: "The decision or request is withdrawn."),
    follows: .revocation(.authorityRequest),
    citations: [
      .law2023("Điều 103 khoản 1 điểm g"), .law2023("Điều 97 khoản 1 điểm b"),
      Citation(LawText.decree92, "Điều 53 khoản 3, khoản 4"),
      Citation(LawText.decree295, "Điều 54 khoản 3, khoản 4"),
    ],
    examples: [
      FlagExamples.open(
        "Mới nhận quyết định của Tòa án", "A court's decision came", .revocation(.courtDecision),
        done: [(.courtDecision, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, [.warning]),
      FlagExamples.open(
        "Cơ quan thuế đề nghị", "The tax office asks", .taxEnforcement,
        done: [(.authorityRequest, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-07",
        status: .active, [.warning]),
      FlagExamples.open(
        "Tòa án quyết định giải thể", "A court decided the dissolution",
        .dissolution(.courtDecision), done: [(.courtDecision, "2026-08-03")],
        openedOn: "2026-08-03", on: "2026-08-06", [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .revocation(.authorityRequest),
        done: [(.authorityRequest, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .active, hold: FlagExamples.objected, [.note]),
      FlagExamples.open(
        "Phá sản có danh sách riêng", "A bankruptcy is not flagged", .bankruptcy,
        done: [(.courtDecision, "2026-08-03")], openedOn: "2026-08-03", on: "2026-08-06",
        status: .bankruptcy, []),
    ])
}
