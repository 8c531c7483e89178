extension Rule where Facts == RegistrationFacts {
  /// Nobody manages and controls at once.
  public static var separateControl: Rule {
    Rule(
      id: "registration.separate-control",
      title: LocalizedText(
        vi: "Không vừa quản lý vừa kiểm soát", en: "Nobody manages and controls at once"),
      explanation: LocalizedText(
        vi: """
          Người trong hội đồng quản trị không đồng thời là kiểm soát, kế toán trưởng, thủ quỹ; người \
          kiểm soát không đồng thời là giám đốc, kế toán trưởng, thủ quỹ. Trùng số định danh thì từ \
          chối, chỉ trùng tên thì nhắc. Không áp dụng cho tổ hợp tác và trước 01/7/2013.
          """,
        en: """
          Somebody on the board is not at once in control, chief accountant or cashier; somebody in \
          control is not at once director, chief accountant or cashier. The same identity number is \
          refused, the same name alone is to be checked. Groups, and acts before 2013-07-01, are \
          not judged.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 40 khoản 1, 2, 3, 4"),
        Citation(LawText.law2023, "Điều 62 khoản 1, 2, 3"),
      ],
      examples: [
        example(
          "Cùng một người, có số", "One person, with a number",
          [.boardMember, .controller], "A", [.blocker]),
        example("Chỉ trùng tên", "The same name only", [.chair, .cashier], nil, [.warning]),
        example("Chủ tịch kiêm giám đốc", "Chair and director", [.chair, .director], "A", []),
        example(
          "Giám đốc kiêm kiểm soát viên", "Director and controller",
          [.director, .controller], "A", [.blocker]),
        RegistrationExamples.example(
          "Năm 2010", "In 2010",
          RegistrationFacts(
            kind: .cooperative, actDate: CivilDate(2010, 1, 1),
            positions: [
              PositionFacts(role: .chair, identity: "A"),
              PositionFacts(role: .controller, identity: "A"),
            ]), expected: []),
      ],
      judge: judgeSeparateControl)
  }
}

private func example(
  _ vi: String, _ en: String, _ roles: [PositionRole], _ identity: String?,
  _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: .cooperative, actDate: CivilDate(2024, 7, 1),
      positions: roles.map {
        PositionFacts(role: $0, holder: "Lê Văn Mẫu", identity: identity)
      }), expected: expected)
}

private func judgeSeparateControl(_ facts: RegistrationFacts) -> [Finding] {
  guard let rule = facts.regime.governance.separatesControl, rule.value == true else { return [] }
  let byPerson = Dictionary(grouping: facts.positions, by: \.person)
  return byPerson.sorted { $0.key < $1.key }.compactMap { person, positions in
    guard !person.isEmpty, let first = positions.first,
      let (one, other) = PositionRole.incompatiblePair(in: positions.map(\.role))
    else { return nil }
    return Finding(
      rule: "registration.separate-control",
      severity: first.identity == nil ? .warning : rule.citation.breach, subject: first.holder,
      message: LocalizedText(
        vi: "Không thể đồng thời là \(one.label.vi) và \(other.label.vi).",
        en: "Nobody can be \(one.label.en) and \(other.label.en) at once."),
      facts: [.day(facts.actDate)], citations: [rule.citation],
      remedy: LocalizedText(
        vi: first.identity == nil
          ? "Nếu là hai người trùng tên, ghi số định danh của từng người."
          : "Bầu người khác cho một trong hai chức danh.",
        en: first.identity == nil
          ? "If these are two people of one name, enter their identity numbers."
          : "Elect somebody else to one of the two offices."))
  }
}
