extension Rule where Facts == ReorganisationEndFacts {
  /// A unit that ends by a reorganisation leaves nothing behind.
  public static var nothingLeft: Rule {
    Rule(
      id: "reorganisation.nothing-left",
      title: LocalizedText(
        vi: "Không bỏ sót khi chấm dứt tồn tại", en: "Nothing left when the unit ends"),
      explanation: LocalizedText(
        vi: """
          Đơn vị bị chia, bị hợp nhất, được sáp nhập, chuyển đổi chấm dứt thì không còn thành viên \
          hay vốn góp nào chưa chuyển, và không còn là thành viên của liên hiệp hợp tác xã.
          """,
        en: """
          When a unit ends by a division, consolidation, merger or conversion, no member and no \
          capital is left in its books, and it is no longer a member of a union.
          """),
      citations: [
        .law2012("Điều 16 khoản 1, Điều 52 khoản 4, Điều 53"),
        .law2023("Điều 37 khoản 1, Điều 92, Điều 94, Điều 95, Điều 108 khoản 3"),
      ],
      examples: [
        example("Không còn gì", "Nothing left") { _ in },
        example("Còn một thành viên", "One member left", [.blocker]) { $0.unplaced = 1 },
        example("Còn một đồng vốn", "A đồng left", [.blocker]) { $0.capitalLeft = 1 },
        example("Còn trong liên hiệp", "Still in a union", [.blocker]) {
          $0.unions = ["LHHTX-00003"]
        },
      ], judge: judgeLeft)
  }
}

private func judgeLeft(_ facts: ReorganisationEndFacts) -> [Finding] {
  let article = ReorganisationKind.allCases.first { $0.part == facts.part }?
    .article(on: facts.day)
  guard let article else { return [] }
  var findings: [Finding] = []
  if facts.unplaced > 0 {
    findings.append(
      finding(
        facts, article, "members",
        LocalizedText(
          vi: "Còn \(facts.unplaced) thành viên chưa về đơn vị nào.",
          en: "Members that go to no unit: \(facts.unplaced)."),
        LocalizedText(
          vi: "Ghi thành viên đó ra, hoặc hủy phương án và lập lại.",
          en: "Record their leaving, or cancel the plan and make it anew.")))
  }
  if facts.capitalLeft != 0 {
    let amount = Money.text(facts.capitalLeft)
    findings.append(
      finding(
        facts, article, "capital",
        LocalizedText(
          vi: "Còn \(amount.vi) vốn góp chưa chuyển.",
          en: "\(amount.en) of capital has not been handed on."),
        LocalizedText(
          vi: "Xem các lần góp, trả vốn ghi sau khi mở phương án.",
          en: "Look at the entries recorded after the plan was opened.")))
  }
  return findings + facts.unions.map { stillMember(of: $0, facts) }
}

private func stillMember(of union: String, _ facts: ReorganisationEndFacts) -> Finding {
  let isNew = facts.day >= CivilDate(2024, 7, 1)
  return finding(
    facts, isNew ? .law2023("Điều 37 khoản 1") : .law2012("Điều 16 khoản 1"), "unions",
    LocalizedText(vi: "Còn là thành viên của \(union).", en: "Still a member of \(union)."),
    LocalizedText(
      vi: "Ghi chuyển hoặc trả vốn ở \(union), rồi ghi chấm dứt tư cách thành viên ở đó.",
      en: "Record the transfer or return of capital in \(union), then the end of membership."))
}

private func finding(
  _ facts: ReorganisationEndFacts, _ citation: Citation, _ field: String,
  _ message: LocalizedText, _ remedy: LocalizedText
) -> Finding {
  Finding(
    rule: "reorganisation.nothing-left", severity: citation.breach, subject: facts.name,
    field: field, message: message, facts: [.day(facts.day)], citations: [citation],
    remedy: remedy)
}

private func example(
  _ vi: String, _ en: String, _ expected: [Severity] = [],
  change: (inout ReorganisationEndFacts) -> Void
) -> RuleExample<ReorganisationEndFacts> {
  var facts = ReorganisationEndFacts(part: .merge, day: ReorganisationExamples.day)
  change(&facts)
  return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
}
