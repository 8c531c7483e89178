extension FlagRule {
  /// Decree 77/2019/NĐ-CP Điều 14 khoản 1 điểm d.
  static let byAuthorityGroup = FlagRule(
    .byAuthorityGroup, .decided,
    title: LocalizedText(
      vi: "Cơ quan có thẩm quyền quyết định chấm dứt tổ hợp tác",
      en: "An authority decided that a group ends"),
    explanation: LocalizedText(
      vi: """
        Từ 25/11/2019. Cảnh báo khi việc chấm dứt theo quyết định của cơ quan nhà nước đã mở mà \
        chưa xong; quá một thời hạn của thủ tục là quá hạn.
        """,
      en: """
        Since 2019-11-25. Raised while a closing by decision of an authority is open; overdue once \
        a time of the procedure has passed.
        """),
    cure: LocalizedText(vi: "Quyết định được hủy bỏ.", en: "The decision is annulled."),
    follows: .closing(.byAuthority),
    citations: [Citation(LawText.decree77, "Điều 14 khoản 1 điểm d, khoản 3")],
    examples: [
      FlagExamples.open(
        "Chưa thông báo cho Ủy ban nhân dân cấp xã", "The commune not told yet",
        .closing(.byAuthority), of: .group, done: [(.groupMinutes, "2025-03-03")],
        openedOn: "2025-03-03",
        on: "2025-03-04", status: .closing, [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .closing(.byAuthority), of: .group, done: [],
        openedOn: "2025-03-03", on: "2025-03-04", status: .closing, hold: FlagExamples.objected,
        [.note]),
      FlagExamples.open(
        "Thỏa thuận của thành viên không bị cảnh báo", "An agreement is not flagged",
        .closing(.byAgreement), of: .group, done: [(.groupMinutes, "2025-03-03")],
        openedOn: "2025-03-03",
        on: "2025-03-04", status: .closing, []),
    ])
}
