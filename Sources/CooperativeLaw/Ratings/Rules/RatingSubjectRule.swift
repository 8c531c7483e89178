extension Rule where Facts == RatingFacts {
  /// The scheme is meant for units like this one.
  public static var ratingSubject: Rule {
    Rule(
      id: "rating.subject",
      title: LocalizedText(vi: "Đối tượng của bộ tiêu chí", en: "Whom the scheme is for"),
      explanation: LocalizedText(
        vi: """
          Thông tư 01/2020/TT-BKHĐT dành cho hợp tác xã và liên hiệp hợp tác xã, trừ quỹ tín dụng \
          nhân dân (Ngân hàng Nhà nước xếp hạng). Thông tư 09/2017/TT-BNNPTNT chỉ dành cho hợp tác \
          xã có hoạt động nông nghiệp; xét theo ngành nghề đã đăng ký nên chỉ nhắc.
          """,
        en: """
          Circular 01/2020/TT-BKHĐT is for cooperatives and unions but people's credit funds, which \
          the State Bank rates. Circular 09/2017/TT-BNNPTNT is for cooperatives in agriculture \
          only; that is judged by their registered lines, so it only warns.
          """),
      citations: [
        .circular01("Điều 1"), .circular01("Điều 1 khoản 2"),
        .circular09Agriculture("Điều 1"), .circular09Agriculture("Điều 3"),
      ],
      examples: [
        example("Liên hiệp hợp tác xã", "A union", .circular01, kind: .union, []),
        example("Tổ hợp tác", "A group", .circular01, kind: .group, [.warning]),
        example(
          "Quỹ tín dụng nhân dân", "A people's credit fund", .circular01, isCreditFund: true,
          [.warning]),
        example(
          "Quỹ tín dụng nhân dân, theo Ngân hàng Nhà nước", "A credit fund by the State Bank",
          .stateBank, isCreditFund: true, []),
        example(
          "Hợp tác xã khác, theo Ngân hàng Nhà nước", "Another cooperative by the State Bank",
          .stateBank, [.warning]),
        example(
          "Liên hiệp, theo Thông tư 09/2017", "A union by Circular 09/2017",
          .circular09Agriculture, kind: .union, [.blocker]),
        example(
          "Ngành nghề nông nghiệp", "Lines in agriculture", .circular09Agriculture, []),
        example(
          "Ngành nghề khác", "Other lines", .circular09Agriculture, isAgricultural: false,
          [.warning]),
        example(
          "Chưa rõ ngành nghề", "Lines not known", .circular09Agriculture, isAgricultural: nil,
          [.note]),
        example("Sổ cũ, tổ hợp tác", "Old books, a group", .legacy, kind: .group, []),
      ], judge: judgeSubject)
  }
}

private func example(
  _ vi: String, _ en: String, _ scheme: RatingScheme, kind: UnitKind = .cooperative,
  isCreditFund: Bool = false, isAgricultural: Bool? = true, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(
      RatingEntry(grade: "fair"), scheme, kind: kind, isCreditFund: isCreditFund,
      isAgricultural: isAgricultural), expected)
}

private func judgeSubject(_ facts: RatingFacts) -> [Finding] {
  let subjects = facts.scheme.subjects
  if let kinds = subjects.kinds.value, !kinds.contains(facts.unit.kind) {
    let kind = facts.unit.kind.label
    return [
      notFor(
        facts, subjects.kinds.citation,
        LocalizedText(vi: "không dành cho \(kind.vi)", en: "is not for a \(kind.en)"))
    ]
  }
  if let funds = subjects.creditFunds, let only = funds.value, only != facts.unit.isCreditFund {
    return [
      notFor(
        facts, funds.citation,
        only
          ? LocalizedText(
            vi: "chỉ dành cho quỹ tín dụng nhân dân", en: "is for people's credit funds only")
          : LocalizedText(
            vi: "không dành cho quỹ tín dụng nhân dân", en: "is not for people's credit funds"))
    ]
  }
  return subjects.agriculture.map { agriculture(facts, $0) } ?? []
}

private func agriculture(_ facts: RatingFacts, _ citation: Citation) -> [Finding] {
  switch facts.unit.isAgricultural {
  case true: []
  case false:
    [
      notFor(
        facts, citation,
        LocalizedText(
          vi: "dành cho nông nghiệp; ngành nghề đã đăng ký không thuộc nông nghiệp",
          en: "is for agriculture; none of the registered lines is"), severity: .warning)
    ]
  default:
    [
      notFor(
        facts, citation,
        LocalizedText(
          vi: "dành cho nông nghiệp; chưa rõ ngành nghề của đơn vị",
          en: "is for agriculture; the unit's lines are not clear"), severity: .note)
    ]
  }
}

private func notFor(
  _ facts: RatingFacts, _ citation: Citation, _ what: LocalizedText, severity: Severity? = nil
) -> Finding {
  facts.finding(
    "rating.subject", severity ?? citation.breach, field: "scheme",
    LocalizedText(
      vi: "\(facts.scheme.name.vi) \(what.vi).", en: "\(facts.scheme.name.en) \(what.en)."),
    facts: [Fact(LocalizedText(vi: "loại hình", en: "kind"), facts.unit.kind.rawValue)],
    by: citation,
    remedy: LocalizedText(
      vi: "Xem lại bộ tiêu chí (rating scheme list) và ngành nghề, đặc điểm của đơn vị.",
      en: "Check the scheme (rating scheme list) and the unit's lines and traits."))
}
