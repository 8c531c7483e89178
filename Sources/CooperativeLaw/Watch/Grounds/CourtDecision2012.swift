extension FlagRule {
  /// Law 23/2012/QH13 Điều 54 khoản 2 điểm đ.
  static let courtDecision2012 = FlagRule(
    .courtDecision2012, .decided,
    title: LocalizedText(
      vi: "Tòa án quyết định giải thể", en: "A court decided the dissolution"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2013 đến 30/6/2024: có quyết định của Tòa án thì giải thể bắt buộc. Cảnh báo từ khi \
        mở vụ việc đến khi hoàn thành; quá 60 ngày của hội đồng giải thể là quá hạn.
        """,
      en: """
        From 2013-07-01 to 2024-06-30 a decision of a court leads to compulsory dissolution. Raised \
        from the opening of the case until its end; overdue once a time of the case has passed, \
        such as the council's 60 days.
        """),
    cure: LocalizedText(
      vi: "Quyết định của Tòa án bị hủy bỏ.", en: "The court's decision is annulled."),
    follows: .dissolution(.courtDecision),
    citations: [.law2012("Điều 54 khoản 2 điểm đ")],
    examples: [
      FlagExamples.open(
        "Đang giải thể", "Being dissolved", .dissolution(.courtDecision),
        done: [(.committeeDecision, "2020-02-10")], openedOn: "2020-02-10", on: "2020-04-10",
        [.warning]),
      FlagExamples.open(
        "Quá 60 ngày", "After 60 days", .dissolution(.courtDecision),
        done: [(.committeeDecision, "2020-02-10")], openedOn: "2020-02-10", on: "2020-04-11",
        [.warning]),
      FlagExamples.open(
        "Có phản đối", "Objected", .dissolution(.courtDecision),
        done: [(.committeeDecision, "2020-02-10")], openedOn: "2020-02-10", on: "2020-04-11",
        hold: FlagExamples.objected, [.note]),
      FlagExamples.open(
        "Giải thể tự nguyện không bị cảnh báo", "A voluntary dissolution is not flagged",
        .dissolution(.voluntary), done: [(.resolution, "2020-02-10")], openedOn: "2020-02-10",
        on: "2020-03-02", []),
    ])
}
