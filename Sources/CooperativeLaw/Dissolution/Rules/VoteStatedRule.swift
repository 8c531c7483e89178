/// An opening that rests on a vote of the members.
public struct VoteStatedFacts: Sendable {
  /// Why the case is opened.
  public let ground: CaseGround
  /// Whether the numbers of the vote are stated.
  public let isStated: Bool
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(kind: UnitKind, day: CivilDate, ground: CaseGround, isStated: Bool) {
    self.ground = ground
    self.isStated = isStated
    regime = LawBook.regime(for: kind, on: day)
  }

  /// The article that asks for the vote; `nil` when none does.
  var citation: Citation? {
    switch (ground, regime.id) {
    case (.dissolution(.voluntary), .law2012): .law2012("Điều 34 khoản 1 điểm b")
    case (.dissolution(.voluntary), .law2023): .law2023("Điều 61 khoản 2 điểm d")
    case (.closing(.byAgreement), _): .decree77("Điều 14 khoản 2", on: regime.day)
    default: nil
    }
  }
}

extension Rule where Facts == VoteStatedFacts {
  /// Where the law asks for a share of votes, the numbers are stated.
  public static var voteStated: Rule {
    Rule(
      id: "dissolution.vote-stated",
      title: LocalizedText(vi: "Ghi kết quả biểu quyết", en: "The vote is stated"),
      explanation: LocalizedText(
        vi: """
          Giải thể tự nguyện và chấm dứt theo thỏa thuận cần tỷ lệ tán thành; không ghi số phiếu \
          thì không xét được tỷ lệ, nên nhắc.
          """,
        en: """
          A voluntary dissolution and an end by agreement need a share of votes; without the \
          numbers it cannot be judged, so this warns.
          """),
      citations: [
        .law2012("Điều 34 khoản 1 điểm b"), .law2023("Điều 61 khoản 2 điểm d"),
        Citation(LawText.decree77, "Điều 14 khoản 2"),
      ],
      examples: [
        example("Đã ghi", "Stated", .dissolution(.voluntary), true, []),
        example("Chưa ghi", "Not stated", .dissolution(.voluntary), false, [.warning]),
        example("Theo Tòa án", "By a court", .dissolution(.courtDecision), false, []),
      ],
      judge: { facts in
        guard !facts.isStated, let citation = facts.citation else { return [] }
        return [
          .notStated(
            "dissolution.vote-stated",
            LocalizedText(vi: "kết quả biểu quyết", en: "the numbers of the vote"), by: citation,
            facts: [.day(facts.regime.day)])
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ ground: CaseGround, _ isStated: Bool, _ expected: [Severity]
) -> RuleExample<VoteStatedFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    VoteStatedFacts(
      kind: .cooperative, day: StatusExamples.day("2026-09-03"), ground: ground,
      isStated: isStated), expected: expected)
}
