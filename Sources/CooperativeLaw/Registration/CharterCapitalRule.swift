extension Rule where Facts == RegistrationFacts {
  /// A cooperative or union states a charter capital above zero.
  public static var charterCapital: Rule {
    Rule(
      id: "registration.charter-capital",
      title: LocalizedText(vi: "Có vốn điều lệ", en: "There is a charter capital"),
      explanation: LocalizedText(
        vi: """
          Giấy đề nghị đăng ký hợp tác xã, liên hiệp hợp tác xã phải ghi vốn điều lệ, lớn hơn 0. \
          Tổ hợp tác có thể không góp vốn nhưng số ghi không được âm. Trước 01/7/2013 chỉ nhắc.
          """,
        en: """
          The application of a cooperative or union states a charter capital above zero. A group \
          may have none, but never less than zero. Before 2013-07-01 this is a reminder only.
          """),
      citations: [
        Citation(LawText.decree193, "Điều 13 khoản 2 điểm d"),
        Citation(LawText.law2012, "Điều 4 khoản 3"), Citation(LawText.law2023, "Điều 43 khoản 4"),
      ],
      examples: [
        example("Không ghi vốn điều lệ", "No capital stated", .cooperative, nil, [.blocker]),
        example("Vốn điều lệ 0 đồng", "A capital of zero", .cooperative, 0, [.blocker]),
        example("Vốn điều lệ 1 đồng", "A capital of one đồng", .cooperative, 1, []),
        example("Tổ hợp tác không góp vốn", "A group without capital", .group, nil, []),
        example("Tổ hợp tác ghi số âm", "A group with less than zero", .group, -1, [.blocker]),
        RegistrationExamples.example(
          "Năm 2010 không ghi vốn", "No capital stated in 2010",
          RegistrationFacts(kind: .cooperative, actDate: CivilDate(2010, 1, 1)),
          expected: [.warning]),
      ],
      judge: judgeCharterCapital)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ capital: Int?, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(kind: kind, actDate: CivilDate(2024, 7, 1), charterCapital: capital),
    expected: expected)
}

private func judgeCharterCapital(_ facts: RegistrationFacts) -> [Finding] {
  let isGroup = facts.kind == .group
  if isGroup, (facts.charterCapital ?? 0) >= 0 { return [] }
  if let capital = facts.charterCapital, capital > 0 { return [] }
  let citation =
    switch facts.regime.id {
    case .law2012: Citation(LawText.law2012, "Điều 4 khoản 3")
    case .law2023: Citation(LawText.law2023, "Điều 43 khoản 4")
    default:
      isGroup ? Citation(LawText.law2023, "Điều 4 khoản 12") : .notKnown(in: facts.regime.text)
    }
  return [
    Finding(
      rule: "registration.charter-capital", severity: citation.breach, field: "charter_capital",
      message: facts.charterCapital.map { capital in
        LocalizedText(
          vi:
            "Vốn điều lệ là \(Money.text(capital).vi); phải \(isGroup ? "không âm" : "lớn hơn 0").",
          en: "The charter capital is \(Money.text(capital).en); it must be "
            + (isGroup ? "zero or more." : "above zero."))
      } ?? LocalizedText(vi: "Chưa ghi vốn điều lệ.", en: "No charter capital is stated."),
      citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi vốn điều lệ theo điều lệ đã thông qua.",
        en: "Enter the charter capital of the charter adopted."))
  ]
}
