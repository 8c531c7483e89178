extension Rule where Facts == ReorganisationFacts {
  /// As many units enter and come out as the kind of reorganisation needs, each of them once.
  public static var reorganisationShape: Rule {
    Rule(
      id: "reorganisation.shape",
      title: LocalizedText(
        vi: "Số đơn vị tham gia tổ chức lại", en: "How many units a reorganisation takes"),
      explanation: LocalizedText(
        vi: """
          Chia: một đơn vị thành ít nhất hai đơn vị mới. Tách: một đơn vị, ít nhất một đơn vị mới. \
          Hợp nhất: ít nhất hai đơn vị thành một đơn vị mới. Sáp nhập: ít nhất một đơn vị vào một \
          đơn vị đang có. Chuyển đổi: một tổ hợp tác thành một hợp tác xã mới.
          """,
        en: """
          A division: one unit into two or more new ones. A separation: one unit and one or more \
          new ones. A consolidation: two or more into one new unit. A merger: one or more into one \
          that is there. A conversion: one group into one new cooperative.
          """),
      citations: [
        .law2012("Điều 52, Điều 53"), .law2023("Điều 92, Điều 93, Điều 94, Điều 95, Điều 108"),
      ],
      examples: shapeExamples, judge: judgeShape)
  }
}

private let shapeExamples: [RuleExample<ReorganisationFacts>] = [
  example("Chia một thành hai", "One divided into two", .divide, 1, 2),
  example("Chia một thành một", "One divided into one", .divide, 1, 1, expected: [.blocker]),
  example("Tách một", "One split off", .separate, 1, 1),
  example("Tách mà không có đơn vị mới", "None split off", .separate, 1, 0, expected: [.blocker]),
  example("Hợp nhất hai", "Two consolidated", .consolidate, 2, 1),
  example("Hợp nhất một", "One consolidated", .consolidate, 1, 1, expected: [.blocker]),
  example("Sáp nhập ba vào một", "Three merged into one", .merge, 3, 1),
  example("Sáp nhập vào hai", "Merged into two", .merge, 1, 2, expected: [.blocker]),
  RuleExample(
    LocalizedText(vi: "Sáp nhập vào đơn vị chưa có", en: "Merged into a unit that is not there"),
    ReorganisationFacts(
      kind: .merge, day: CivilDate(2026, 9, 1), sources: [.init(name: "HTX-00001")],
      results: [.init(name: "HTX Mới", isNew: true)]), expected: [.blocker]),
  RuleExample(
    LocalizedText(vi: "Sáp nhập vào chính mình", en: "Merged into itself"),
    ReorganisationFacts(
      kind: .merge, day: CivilDate(2026, 9, 1), sources: [.init(name: "HTX-00001")],
      results: [.init(name: "HTX-00001")]), expected: [.blocker]),
  RuleExample(
    LocalizedText(vi: "Chuyển đổi một hợp tác xã", en: "A cooperative converted"),
    ReorganisationFacts(
      kind: .convert, day: CivilDate(2026, 9, 1), sources: [.init(name: "HTX-00001")],
      results: [.init(name: "HTX Mới", isNew: true)]), expected: [.blocker]),
]

private func judgeShape(_ facts: ReorganisationFacts) -> [Finding] {
  let kind = facts.kind
  var messages: [LocalizedText] = []
  if !kind.sourceCount.contains(facts.sources.count) {
    messages.append(
      LocalizedText(
        vi: "Có \(facts.sources.count) đơn vị tham gia; \(kind.label.vi) cần "
          + "\(words(kind.sourceCount).vi).",
        en: "Units that enter: \(facts.sources.count); a \(kind.label.en) takes "
          + "\(words(kind.sourceCount).en)."))
  }
  if !kind.resultCount.contains(facts.results.count) {
    messages.append(
      LocalizedText(
        vi: "Có \(facts.results.count) đơn vị sau khi \(kind.label.vi); cần "
          + "\(words(kind.resultCount).vi).",
        en: "Units that come out: \(facts.results.count); a \(kind.label.en) takes "
          + "\(words(kind.resultCount).en)."))
  }
  return (messages + wrongUnits(facts)).map { finding($0, facts) }
}

private func wrongUnits(_ facts: ReorganisationFacts) -> [LocalizedText] {
  var messages: [LocalizedText] = []
  for result in facts.results where result.isNew != facts.kind.foundsResults {
    messages.append(
      facts.kind.foundsResults
        ? LocalizedText(
          vi: "\(result.name) đã có trong sổ; \(facts.kind.label.vi) thì lập đơn vị mới.",
          en: "\(result.name) is there already; a \(facts.kind.label.en) founds a new unit.")
        : LocalizedText(
          vi: "\(result.name) chưa có trong sổ; sáp nhập là vào một đơn vị đang có.",
          en: "\(result.name) is not there; a merger is into a unit that is."))
  }
  let names = facts.sources.map(\.name) + facts.results.filter { !$0.isNew }.map(\.name)
  for name in Set(names).sorted() where names.count(where: { $0 == name && !name.isEmpty }) > 1 {
    messages.append(
      LocalizedText(vi: "\(name) có mặt hai lần.", en: "\(name) is there twice."))
  }
  if facts.kind == .convert,
    facts.sources.contains(where: { $0.kind != .group })
      || facts.results.contains(where: { $0.kind != .cooperative })
  {
    messages.append(
      LocalizedText(
        vi: "Chỉ tổ hợp tác được chuyển đổi, và chỉ thành hợp tác xã.",
        en: "Only a group is converted, and only to a cooperative."))
  }
  return messages
}

private func words(_ range: ClosedRange<Int>) -> LocalizedText {
  range.upperBound == range.lowerBound
    ? LocalizedText(vi: "đúng \(range.lowerBound)", en: "exactly \(range.lowerBound)")
    : LocalizedText(vi: "ít nhất \(range.lowerBound)", en: "at least \(range.lowerBound)")
}

private func finding(_ message: LocalizedText, _ facts: ReorganisationFacts) -> Finding {
  Finding(
    rule: "reorganisation.shape", severity: facts.article.breach, message: message,
    facts: [
      Fact(LocalizedText(vi: "đơn vị tham gia", en: "units that enter"), facts.sources.count),
      Fact(LocalizedText(vi: "đơn vị sau đó", en: "units that come out"), facts.results.count),
      .day(facts.day),
    ], citations: [facts.article],
    remedy: LocalizedText(
      vi: "Xem lại loại tổ chức lại (kind) và các đơn vị trong phương án.",
      en: "Check the kind of reorganisation and the units of the plan."))
}

private func example(
  _ vi: String, _ en: String, _ kind: ReorganisationKind, _ sources: Int, _ results: Int,
  expected: [Severity] = []
) -> RuleExample<ReorganisationFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ReorganisationExamples.facts(kind, sources: sources, results: results), expected: expected)
}
