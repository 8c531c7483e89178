extension Rule where Facts == RegistrationFacts {
  /// A large unit has a control board, and no control board is too large.
  public static var controlBoard: Rule {
    Rule(
      id: "registration.control-board",
      title: LocalizedText(vi: "Ban kiểm soát", en: "The control board"),
      explanation: LocalizedText(
        vi: """
          Luật 2012: hợp tác xã từ 30 thành viên, liên hiệp từ 10 hợp tác xã phải có ban kiểm soát. \
          Từ 01/7/2024: hợp tác xã trên mức siêu nhỏ, liên hiệp từ 10 thành viên. Ban kiểm soát \
          nhiều nhất 7 người. Chưa ghi chức danh nào thì chỉ nhắc.
          """,
        en: """
          2012 law: a cooperative of 30 or more members and a union of 10 or more must have a \
          control board. Since 2024-07-01: cooperatives above micro size, unions of 10 or more. A \
          control board has at most 7 people. When no office is entered this is a reminder only.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 39 khoản 2"),
        Citation(LawText.law2023, "Điều 56 khoản 2, Điều 69 khoản 1"),
      ],
      examples: controlBoardExamples, judge: judgeControlBoard)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative,
  on day: CivilDate = CivilDate(2024, 6, 30), members: Int, control: Int = 0,
  isMicro: Bool? = nil, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  let seats = (0..<control).map {
    PositionFacts(
      role: $0 == 0 ? .controlBoardHead : .controlBoardMember, holder: "Kiểm soát \($0 + 1)")
  }
  return RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: kind, actDate: day, isMicro: isMicro,
      members: RegistrationExamples.members(members),
      positions: RegistrationExamples.board(2) + seats), expected: expected)
}

private let controlBoardExamples: [RuleExample<RegistrationFacts>] = [
  example("29 thành viên", "29 members", members: 29, []),
  example("30 thành viên, không có ban", "30 members, none", members: 30, [.blocker]),
  example("30 thành viên, có ban", "30 members with one", members: 30, control: 1, []),
  example(
    "30 thành viên, siêu nhỏ, ngày 01/7/2024", "30 members, micro size, on 2024-07-01",
    .cooperative, on: CivilDate(2024, 7, 1), members: 30, isMicro: true, []),
  example(
    "Trên siêu nhỏ, ngày 01/7/2024", "Above micro size on 2024-07-01", .cooperative,
    on: CivilDate(2024, 7, 1), members: 50, isMicro: false, [.blocker]),
  example("Liên hiệp 9 hợp tác xã", "A union of 9", .union, members: 9, []),
  example("Liên hiệp 10 hợp tác xã", "A union of 10", .union, members: 10, [.blocker]),
  example(
    "Liên hiệp 10 hợp tác xã, ngày 01/7/2024", "A union of 10 on 2024-07-01", .union,
    on: CivilDate(2024, 7, 1), members: 10, [.blocker]),
  example("Ban 7 người", "A board of 7", members: 30, control: 7, []),
  example("Ban 8 người", "A board of 8", members: 30, control: 8, [.blocker]),
]

private func judgeControlBoard(_ facts: RegistrationFacts) -> [Finding] {
  let rules = facts.regime.governance
  let seats = facts.positions.count {
    $0.role == .controlBoardHead || $0.role == .controlBoardMember
  }
  if let rule = rules.controlBoardSize, let size = rule.value, seats > size.upperBound {
    return [
      controlFinding(
        rule.citation.breach, facts, rule.citation,
        LocalizedText(
          vi: "Ban kiểm soát có \(seats) người; nhiều nhất \(size.upperBound).",
          en: "The control board has \(seats) people; \(size.upperBound) is the most."))
    ]
  }
  guard seats == 0, let citation = facts.controlBoardDuty else { return [] }
  return [
    controlFinding(
      facts.positions.isEmpty ? .warning : citation.breach, facts, citation,
      LocalizedText(
        vi: "Phải có ban kiểm soát (\(facts.members.count) thành viên) nhưng chưa ghi.",
        en: "A control board is required (\(facts.members.count) members) but none is entered."))
  ]
}

extension RegistrationFacts {
  /// The article that asks this unit for a control board; `nil` when none does.
  fileprivate var controlBoardDuty: Citation? {
    let rules = regime.governance
    if isMicro == false, rules.fullOrgansAboveMicro?.value == true {
      return rules.fullOrgansAboveMicro?.citation
    }
    guard let threshold = rules.controlBoardFromMembers, let count = threshold.value,
      members.count >= count
    else { return nil }
    return threshold.citation
  }
}

private func controlFinding(
  _ severity: Severity, _ facts: RegistrationFacts, _ citation: Citation, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "registration.control-board", severity: severity, message: message,
    facts: [
      Fact(LocalizedText(vi: "số thành viên", en: "members"), facts.members.count),
      .day(facts.actDate),
    ], citations: [citation],
    remedy: LocalizedText(
      vi: "Ghi trưởng ban (control_board_head) và thành viên ban kiểm soát.",
      en: "Enter the head (control_board_head) and the members of the control board."))
}
