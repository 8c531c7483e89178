extension Rule where Facts == RegistrationFacts {
  /// The board has a chair and the right number of people.
  public static var board: Rule {
    Rule(
      id: "registration.board",
      title: LocalizedText(vi: "Hội đồng quản trị", en: "The board"),
      explanation: LocalizedText(
        vi: """
          Hội đồng quản trị có 3 đến 15 người, trong đó một chủ tịch. Luật 2012 bắt buộc mọi hợp tác \
          xã, liên hiệp phải có; từ 01/7/2024 bắt buộc với hợp tác xã trên mức siêu nhỏ và liên hiệp \
          từ 10 thành viên, đơn vị khác có thể chọn quản trị rút gọn. Chưa ghi chức danh nào thì chỉ \
          nhắc.
          """,
        en: """
          A board has 3 to 15 people, one of them the chair. The 2012 law asks every cooperative \
          and union for one; since 2024-07-01 cooperatives above micro size and unions of 10 or \
          more must have one, others may do with reduced organs. When no office is entered this is \
          a reminder only.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 29, Điều 35 khoản 1"),
        Citation(LawText.law2023, "Điều 56, Điều 65 khoản 1"),
      ],
      examples: boardExamples, judge: judgeBoard)
  }
}

private func example(
  _ vi: String, _ en: String, on day: CivilDate = CivilDate(2024, 6, 30),
  _ positions: [PositionFacts], isMicro: Bool? = nil, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(kind: .cooperative, actDate: day, isMicro: isMicro, positions: positions),
    expected: expected)
}

private let boardExamples: [RuleExample<RegistrationFacts>] = [
  example("2 người", "2 people", RegistrationExamples.board(1), [.blocker]),
  example("3 người", "3 people", RegistrationExamples.board(2), []),
  example("15 người", "15 people", RegistrationExamples.board(14), []),
  example("16 người", "16 people", RegistrationExamples.board(15), [.blocker]),
  example("Không có chủ tịch", "No chair", RegistrationExamples.board(3, chairs: 0), [.blocker]),
  example("Hai chủ tịch", "Two chairs", RegistrationExamples.board(2, chairs: 2), [.blocker]),
  example("Chưa ghi chức danh nào", "No office entered", [], [.warning]),
  example(
    "Siêu nhỏ, quản trị rút gọn", "Micro size, reduced organs", on: CivilDate(2024, 7, 1),
    [PositionFacts(role: .director, holder: "Giám đốc")], isMicro: true, []),
  example(
    "Trên siêu nhỏ mà không có hội đồng", "Above micro size without a board",
    on: CivilDate(2024, 7, 1), [PositionFacts(role: .director, holder: "Giám đốc")], isMicro: false,
    [.blocker]),
  RegistrationExamples.example(
    "Tổ hợp tác không có hội đồng quản trị", "A group has no board",
    RegistrationFacts(kind: .group, actDate: CivilDate(2024, 7, 1)), expected: []),
]

private func judgeBoard(_ facts: RegistrationFacts) -> [Finding] {
  guard let rule = facts.regime.governance.boardSize, let size = rule.value else { return [] }
  let seats = facts.positions.count { $0.role.isOnBoard }
  let required = facts.requiresBoard
  guard seats > 0 || required != nil else { return [] }
  if facts.positions.isEmpty {
    return [
      boardFinding(
        .warning, seats, required?.citation ?? rule.citation,
        LocalizedText(
          vi: "Chưa ghi hội đồng quản trị.", en: "The board has not been entered."))
    ]
  }
  var findings: [Finding] = []
  if !size.contains(seats) {
    findings.append(
      boardFinding(
        rule.citation.breach, seats, rule.citation,
        LocalizedText(
          vi: "Hội đồng quản trị có \(seats) người; phải từ \(size.lowerBound) đến "
            + "\(size.upperBound).",
          en: "The board has \(seats) people; it must have \(size.lowerBound) to "
            + "\(size.upperBound).")))
  }
  let chairs = facts.positions.count { $0.role == .chair }
  if seats > 0, chairs != 1 {
    findings.append(
      boardFinding(
        rule.citation.breach, seats, rule.citation,
        LocalizedText(
          vi: "Hội đồng quản trị có \(chairs) chủ tịch; phải có đúng 1.",
          en: "The board has \(chairs) chairs; it must have exactly 1.")))
  }
  return findings
}

private func boardFinding(
  _ severity: Severity, _ seats: Int, _ citation: Citation, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "registration.board", severity: severity, message: message,
    facts: [Fact(LocalizedText(vi: "số người trong hội đồng", en: "people on the board"), seats)],
    citations: [citation],
    remedy: LocalizedText(
      vi: "Ghi đủ chủ tịch (chair) và thành viên hội đồng quản trị (board_member).",
      en: "Enter the chair (chair) and the board members (board_member)."))
}

extension RegistrationFacts {
  /// The article that asks this unit for a board; `nil` when none does.
  var requiresBoard: Sourced<Bool>? {
    let rules = regime.governance
    if rules.boardIsRequired?.value == true { return rules.boardIsRequired }
    if isMicro == false, rules.fullOrgansAboveMicro?.value == true {
      return rules.fullOrgansAboveMicro
    }
    guard let threshold = rules.controlBoardFromMembers, let count = threshold.value,
      members.count >= count
    else { return nil }
    return Sourced(true, threshold.citation)
  }
}
