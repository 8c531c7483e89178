extension Rule where Facts == AppointmentFacts {
  /// The board and the control board do not grow too large.
  public static var seats: Rule {
    Rule(
      id: "appointment.seats",
      title: LocalizedText(vi: "Số người trong ban", en: "How many people sit"),
      explanation: LocalizedText(
        vi: """
          Hội đồng quản trị từ 3 đến 15 người, ban kiểm soát nhiều nhất 7 người. Quá số thì từ chối; \
          còn thiếu thì nhắc, vì có thể đang bầu từng người. Không xét khi chưa biết số người.
          """,
        en: """
          A board has 3 to 15 people, a control board at most 7. Too many are refused; too few are \
          a warning, as people may be entered one by one. Nothing is judged while the number is not \
          known.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 35 khoản 1, Điều 39 khoản 2"),
        Citation(LawText.law2023, "Điều 65 khoản 1, Điều 69 khoản 1"),
      ],
      examples: [
        example("Hội đồng 15 người", "A board of 15", .boardMember, board: 15, []),
        example("Hội đồng 16 người", "A board of 16", .boardMember, board: 16, [.blocker]),
        example("Hội đồng 3 người", "A board of 3", .boardMember, board: 3, []),
        example("Hội đồng 2 người", "A board of 2", .boardMember, board: 2, [.warning]),
        example(
          "Ban kiểm soát 7 người", "A control board of 7", .controlBoardMember, control: 7,
          []),
        example(
          "Ban kiểm soát 8 người", "A control board of 8", .controlBoardMember, control: 8,
          [.blocker]),
      ],
      judge: judgeSeats)
  }
}

private func example(
  _ vi: String, _ en: String, _ role: PositionRole, board: Int? = nil, control: Int? = nil,
  _ expected: [Severity]
) -> RuleExample<AppointmentFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    AppointmentFacts(
      kind: .cooperative, day: CivilDate(2025, 1, 1), role: role, boardCount: board,
      controlBoardCount: control), expected: expected)
}

private func judgeSeats(_ facts: AppointmentFacts) -> [Finding] {
  let rules = facts.regime.governance
  let isBoard = facts.role.isOnBoard
  let isControl = facts.role == .controlBoardHead || facts.role == .controlBoardMember
  guard isBoard || isControl, let rule = isBoard ? rules.boardSize : rules.controlBoardSize,
    let size = rule.value, let count = isBoard ? facts.boardCount : facts.controlBoardCount,
    !size.contains(count)
  else { return [] }
  let organ =
    isBoard
    ? LocalizedText(vi: "Hội đồng quản trị", en: "The board")
    : LocalizedText(vi: "Ban kiểm soát", en: "The control board")
  return [
    Finding(
      rule: "appointment.seats",
      severity: count > size.upperBound ? rule.citation.breach : .warning, subject: facts.holder,
      message: LocalizedText(
        vi: "\(organ.vi) có \(count) người; phải từ \(size.lowerBound) đến \(size.upperBound).",
        en: "\(organ.en) has \(count) people; it must have \(size.lowerBound) to "
          + "\(size.upperBound)."),
      facts: [Fact(LocalizedText(vi: "số người", en: "people"), count)],
      citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Ghi người thôi giữ chức danh trước, hoặc bầu thêm cho đủ.",
        en: "End another office first, or elect more people."))
  ]
}
