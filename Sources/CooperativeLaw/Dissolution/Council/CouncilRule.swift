extension Rule where Facts == CouncilFacts {
  /// The council that dissolves a unit has every part the law names.
  public static var council: Rule {
    Rule(
      id: "dissolution.council",
      title: LocalizedText(
        vi: "Thành phần hội đồng giải thể", en: "Parts of the dissolution council"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024: giải thể tự nguyện có đại diện hội đồng quản trị, ban kiểm \
          soát hoặc kiểm soát viên, ban điều hành, thành viên; giải thể bắt buộc do Ủy ban nhân \
          dân lập với tám thành phần. Luật 2023 không lập hội đồng.
          """,
        en: """
          From 2013-07-01 to 2024-06-30: a voluntary dissolution has the board, control, executive \
          and members on it; a compulsory one is set up by the People's Committee with eight \
          parts. Law 2023 has no council.
          """),
      citations: [.law2012("Điều 54 khoản 1, khoản 3 điểm a"), .decree193("Điều 19")],
      examples: councilExamples,
      judge: { facts in facts.missing.map { finding($0, facts) } })
  }
}

private func finding(_ role: CouncilRole, _ facts: CouncilFacts) -> Finding {
  let citation = facts.procedure.councilCitation
  let uncertain = facts.isUncertain(role)
  let hint =
    uncertain
    ? LocalizedText(vi: " (nếu đơn vị có)", en: " (if the unit has one)")
    : LocalizedText(vi: "", en: "")
  return Finding(
    rule: "dissolution.council", severity: uncertain ? .warning : citation.breach,
    field: "role",
    message: LocalizedText(
      vi: "Hội đồng giải thể còn thiếu: \(role.label.vi)\(hint.vi).",
      en: "The council still lacks: \(role.label.en)\(hint.en)."),
    facts: [Fact(LocalizedText(vi: "thành phần", en: "part"), role.rawValue)],
    citations: [citation],
    remedy: LocalizedText(
      vi: "Ghi người của thành phần này bằng htx dissolve council.",
      en: "Record who fills that part with htx dissolve council."))
}

private let all = Set(CouncilRole.allCases)

private let councilExamples: [RuleExample<CouncilFacts>] = [
  example("Bắt buộc, đủ thành phần", "Compulsory, complete", .notOperating, all, []),
  example(
    "Bắt buộc, thiếu xã", "Compulsory, commune missing", .notOperating,
    all.subtracting([.commune]), [.blocker]),
  example(
    "Chưa rõ có thuộc liên minh không", "Alliance not known", .notOperating,
    all.subtracting([.alliance]), [.warning]),
  example(
    "Tự nguyện, không có kiểm soát", "Voluntary, no control in the unit", .voluntary,
    [.board, .executive, .member], hasControl: false, []),
  example(
    "Tự nguyện, chưa có ai", "Voluntary, nobody yet", .voluntary, [], hasControl: true,
    [.blocker, .blocker, .blocker, .blocker]),
  example("Luật 2023", "Law 2023", .voluntary, [], on: "2026-09-01", []),
]

private func example(
  _ vi: String, _ en: String, _ ground: DissolutionGround, _ roles: Set<CouncilRole>,
  on day: String = "2020-03-02", hasControl: Bool? = nil, _ expected: [Severity]
) -> RuleExample<CouncilFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CouncilFacts(
      procedure: .of(.dissolution(ground), .cooperative, openedOn: StatusExamples.day(day)),
      roles: roles, hasControl: hasControl), expected: expected)
}
