extension FlagRule {
  /// Law 23/2012/QH13 Điều 54 khoản 2, fourth point (printed "b" between c and đ).
  static let certificateRevoked2012 = FlagRule(
    .certificateRevoked2012, .decided,
    title: LocalizedText(
      vi: "Bị thu hồi giấy chứng nhận, chưa giải thể", en: "Certificate revoked, not dissolved yet"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2013 đến 30/6/2024 thu hồi giấy chứng nhận do vi phạm là căn cứ giải thể bắt buộc: \
        Ủy ban nhân dân phải quyết định giải thể. Cảnh báo từ khi mở vụ việc thu hồi đến khi giải \
        thể. Sau 01/7/2024 văn bản không nói vụ việc cũ làm tiếp theo luật nào.
        """,
      en: """
        From 2013-07-01 to 2024-06-30 a revocation as a sanction is a ground of compulsory \
        dissolution: the People's Committee has to decide. Raised from the opening of the \
        revocation until the dissolution. Since 2024-07-01 no text says by which law an old case \
        goes on.
        """),
    cure: LocalizedText(
      vi: "Quyết định thu hồi bị hủy bỏ.", en: "The revocation is annulled."),
    follows: .dissolution(.certificateRevoked),
    citations: [.law2012("Điều 54 khoản 2"), .law2012("Điều 56")],
    examples: [
      FlagExamples.open(
        "Đã thu hồi, chờ giải thể", "Revoked, dissolution due", .revocation(.nameMisused),
        done: [
          (.breachNotice, "2020-01-06"), (.explanationDue, "2020-01-20"),
          (.revocationDecided, "2020-02-10"),
        ], openedOn: "2020-01-06", on: "2020-03-02", [.warning]),
      FlagExamples.open(
        "Có phản đối bằng văn bản", "A written objection", .revocation(.nameMisused),
        done: [(.revocationDecided, "2020-02-10")], openedOn: "2020-02-10", on: "2020-03-02",
        hold: FlagExamples.objected, [.note]),
      FlagExamples.open(
        "Thu hồi vì đã sáp nhập", "Revoked after a merger", .revocation(.unitEnded),
        done: [(.revocationDecided, "2020-02-10")], openedOn: "2020-02-10", on: "2020-03-02",
        status: .ended, []),
      FlagExamples.open(
        "Đã mở giải thể bắt buộc", "Compulsory dissolution opened",
        .dissolution(.certificateRevoked), done: [(.committeeDecision, "2020-02-10")],
        openedOn: "2020-02-10", on: "2020-03-02", [.warning]),
      FlagExamples.example(
        "Không có vụ việc", "No case", FlagFacts(kind: .cooperative, day: CivilDate(2020, 3, 2)),
        []),
    ])
}
