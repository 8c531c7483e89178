extension Rule where Facts == RegistrationFacts {
  /// The application names at least one line of business.
  public static var lines: Rule {
    Rule(
      id: "registration.lines",
      title: LocalizedText(vi: "Có ngành, nghề kinh doanh", en: "There is a line of business"),
      explanation: LocalizedText(
        vi: """
          Giấy đề nghị đăng ký phải ghi ngành, nghề kinh doanh. Với tổ hợp tác và với hồ sơ trước \
          01/7/2013 chỉ nhắc. Không xét khi chưa nhập phần này.
          """,
        en: """
          The application names the lines of business. For groups, and for acts before 2013-07-01, \
          this is a reminder only. Nothing is judged while this part is not entered.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 24 khoản 1"), Citation(LawText.law2023, "Điều 43 khoản 3"),
        Citation(LawText.decree77, "Điều 12 khoản 4"),
      ],
      examples: [
        example(
          "Không có ngành nghề nào", "No line", .cooperative, CivilDate(2024, 7, 1), 0,
          [.blocker]),
        example("Một ngành nghề", "One line", .cooperative, CivilDate(2024, 7, 1), 1, []),
        example(
          "Tổ hợp tác không ghi", "A group without any", .group, CivilDate(2024, 7, 1), 0,
          [.warning]),
        example(
          "Năm 2010 không ghi", "None in 2010", .cooperative, CivilDate(2010, 1, 1), 0,
          [.warning]),
        example("Chưa nhập", "Not entered", .cooperative, CivilDate(2020, 1, 1), nil, []),
      ],
      judge: judgeLines)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ day: CivilDate, _ count: Int?,
  _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en, RegistrationFacts(kind: kind, actDate: day, lineCount: count), expected: expected)
}

private func judgeLines(_ facts: RegistrationFacts) -> [Finding] {
  guard let count = facts.lineCount, count <= 0 else { return [] }
  let citation =
    switch facts.regime.id {
    case .law2012: Citation(LawText.law2012, "Điều 24 khoản 1")
    case .law2023: Citation(LawText.law2023, "Điều 43 khoản 3")
    case .decree77, .law2023Group: Citation(LawText.decree77, "Điều 12 khoản 4")
    default: Citation.notKnown(in: facts.regime.text)
    }
  return [
    Finding(
      rule: "registration.lines",
      severity: facts.kind == .group ? .warning : citation.breach, field: "lines",
      message: LocalizedText(
        vi: "Chưa ghi ngành, nghề kinh doanh nào.", en: "No line of business is entered."),
      facts: [.day(facts.actDate)], citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi mã ngành cấp bốn vào cột lines, cách nhau bằng dấu chấm phẩy.",
        en: "Enter level-four VSIC codes in the column lines, separated by semicolons."))
  ]
}
