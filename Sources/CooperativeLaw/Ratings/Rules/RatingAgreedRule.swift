extension Rule where Facts == RatingFacts {
  /// The board scores and the control board checks.
  public static var ratingAgreed: Rule {
    Rule(
      id: "rating.agreed",
      title: LocalizedText(
        vi: "Hội đồng quản trị chấm, ban kiểm soát kiểm tra", en: "Agreed by both boards"),
      explanation: LocalizedText(
        vi: """
          Hội đồng quản trị tự chấm điểm; ban kiểm soát hoặc kiểm soát viên kiểm tra. Thiếu ngày \
          của một trong hai thì nhắc: giấy có thể có mà sổ chưa ghi.
          """,
        en: """
          The board scores the unit; the control board or controller checks it. A missing day of \
          either is a warning: the paper may have it though the register does not.
          """),
      citations: [
        .circular01Read("Điều 8 khoản 1"), .circular09Agriculture("Điều 5 khoản 2 điểm b"),
      ],
      examples: [
        example("Đủ cả hai", "Both agreed", RatingExamples.agreed, []),
        example(
          "Thiếu ban kiểm soát", "No control board",
          RatingFacts.Days(agreedByBoardOn: CivilDate(2023, 12, 6)), [.warning]),
        example("Thiếu cả hai", "Neither", RatingFacts.Days(), [.warning]),
        example(
          "Không xếp loại", "Not rated", RatingFacts.Days(),
          entry: RatingEntry(notRatedReason: "new"),
          []),
        example("Sổ cũ", "Old books", RatingFacts.Days(), by: .legacy, []),
      ],
      judge: { facts in
        guard let citation = facts.scheme.agreement, facts.isGraded else { return [] }
        let missing = [
          (facts.days.agreedByBoardOn, LocalizedText(vi: "hội đồng quản trị", en: "the board")),
          (
            facts.days.agreedByControlOn,
            LocalizedText(vi: "ban kiểm soát (kiểm soát viên)", en: "the control board")
          ),
        ].filter { $0.0 == nil }.map(\.1)
        guard !missing.isEmpty else { return [] }
        let who = { (language: Language, and: String) in
          missing.map { $0[language] }.joined(separator: and)
        }
        return [
          facts.finding(
            "rating.agreed", .warning,
            field: facts.days.agreedByBoardOn == nil
              ? "agreed_by_board_on" : "agreed_by_control_on",
            LocalizedText(
              vi: "Chưa ghi ngày thống nhất của \(who(.vi, ", ")).",
              en: "The agreement of \(who(.en, " and ")) is not on record."), by: citation,
            remedy: LocalizedText(
              vi: "Ghi --board và --control theo bảng tự chấm điểm.",
              en: "Give --board and --control from the score sheet."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ days: RatingFacts.Days,
  entry: RatingEntry = RatingEntry(grade: "fair"), by scheme: RatingScheme = .circular01,
  _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(vi, en, RatingExamples.facts(entry, scheme, days: days), expected)
}
