extension Rule where Facts == ResolutionFacts {
  /// A resolution to reorganise or dissolve has the share of votes the law asks.
  public static var resolutionVote: Rule {
    Rule(
      id: "status.resolution-vote",
      title: LocalizedText(
        vi: "Tỷ lệ thông qua tổ chức lại, giải thể", en: "Share of votes to reorganise or dissolve"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024: ít nhất 75% đại biểu có mặt. Từ 01/7/2024: ít nhất 65% số \
          phiếu của người tham dự và biểu quyết. Trước đó chưa có trong dữ liệu.
          """,
        en: """
          From 2013-07-01 to 2024-06-30: at least 75 % of the delegates present. Since 2024-07-01: \
          at least 65 % of the votes of those who attend and vote. Earlier rules are not in the data.
          """),
      citations: [
        .law2012("Điều 34 khoản 1 điểm b"), .law2023("Điều 61 khoản 2 điểm d"),
      ],
      examples: [
        example("Đúng 65%", "Exactly 65 %", 65, "2026-09-01", []),
        example("64% năm 2026", "64 % in 2026", 64, "2026-09-01", [.blocker]),
        example("Đúng 75% năm 2020", "Exactly 75 % in 2020", 75, "2020-03-02", []),
        example("74% năm 2020", "74 % in 2020", 74, "2020-03-02", [.blocker]),
        example("Năm 2010", "In 2010", 40, "2010-03-02", [.note]),
      ], judge: judgeVote)
  }
}

private func judgeVote(_ facts: ResolutionFacts) -> [Finding] {
  let rule: RuleID = "status.resolution-vote"
  guard let share = share(facts.regime) else {
    return [
      .notKnown(
        rule,
        LocalizedText(vi: "tỷ lệ biểu quyết", en: "The share of votes"),
        by: .notKnown(in: facts.regime.text), regime: facts.regime)
    ]
  }
  let isEnough = facts.present > 0 && facts.inFavour * 100 >= facts.present * share.percent
  guard !isEnough else { return [] }
  return [
    Finding(
      rule: rule, severity: share.citation.breach,
      message: LocalizedText(
        vi: "\(facts.inFavour)/\(facts.present) phiếu tán thành, chưa đủ \(share.percent)%.",
        en: "\(facts.inFavour) of \(facts.present) in favour is less than \(share.percent) %."),
      facts: [
        Fact(LocalizedText(vi: "có mặt, biểu quyết", en: "present and voting"), facts.present),
        Fact(LocalizedText(vi: "tán thành", en: "in favour"), facts.inFavour),
      ], citations: [share.citation],
      remedy: LocalizedText(
        vi: "Cần nghị quyết mới của đại hội thành viên với đủ tỷ lệ.",
        en: "A new resolution of the general meeting with that share is needed."))
  ]
}

private func share(_ regime: UnitRegime) -> (percent: Int, citation: Citation)? {
  switch regime.id {
  case .law2012: (75, .law2012("Điều 34 khoản 1 điểm b"))
  case .law2023: (65, .law2023("Điều 61 khoản 2 điểm d"))
  default: nil
  }
}

private func example(
  _ vi: String, _ en: String, _ inFavour: Int, _ day: String, _ expected: [Severity]
) -> RuleExample<ResolutionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ResolutionFacts(
      kind: .cooperative, day: StatusExamples.day(day), present: 100, inFavour: inFavour),
    expected: expected)
}
