extension Rule where Facts == ReorganisationFacts {
  /// Every unit that decides has a resolution with its votes, passed before the reorganisation.
  public static var reorganisationResolution: Rule {
    Rule(
      id: "reorganisation.resolution",
      title: LocalizedText(
        vi: "Nghị quyết của đại hội thành viên", en: "Resolution of the general meeting"),
      explanation: LocalizedText(
        vi: """
          Chia, tách: đại hội của đơn vị bị chia, bị tách. Hợp nhất: của từng đơn vị bị hợp nhất. \
          Sáp nhập: của đơn vị được sáp nhập, từ 01/7/2024 cả đơn vị nhận sáp nhập. Cần ghi ngày \
          thông qua, số có mặt và số tán thành. Chuyển đổi tổ hợp tác xét theo điều kiện riêng.
          """,
        en: """
          Division and separation: the meeting of the unit itself. Consolidation: of each unit. \
          Merger: of those merged, since 2024-07-01 also of the unit that takes them in. The day \
          and the votes present and in favour are stated. A conversion has its own conditions.
          """),
      citations: [
        .law2012("Điều 34 khoản 1 điểm b, Điều 52 khoản 1, Điều 53"),
        .law2023("Điều 92 khoản 2, Điều 93 khoản 2, Điều 94 khoản 2, Điều 95 khoản 2"),
      ],
      examples: [
        example("Đủ nghị quyết", "All resolved") { _ in },
        example("Thiếu một nghị quyết", "One resolution missing", [.blocker]) {
          $0.sources[0].resolution = nil
        },
        example("Chưa ghi số phiếu", "No votes stated", [.blocker]) {
          $0.sources[0].resolution?.inFavour = nil
        },
        example("Thông qua đúng ngày thực hiện", "Passed on the day itself") {
          $0.sources[0].resolution?.passedOn = $0.day
        },
        example("Thông qua sau một ngày", "Passed a day later", [.blocker]) {
          $0.sources[0].resolution?.passedOn = $0.day.adding(days: 1)
        },
        example(
          "Bên nhận chưa có nghị quyết, 2026", "Receiving unit not resolved, 2026", [.blocker]
        ) { $0.results[0].resolution = nil },
        example("Bên nhận chưa có nghị quyết, 2020", "Receiving unit not resolved, 2020") {
          $0 = ReorganisationExamples.facts(.merge, on: CivilDate(2020, 3, 2))
          $0.results[0].resolution = nil
        },
      ], judge: { facts in facts.deciding.flatMap { judgeResolution($0, facts) } })
  }
}

private func judgeResolution(
  _ unit: ReorganisationFacts.Unit, _ facts: ReorganisationFacts
) -> [Finding] {
  guard let resolution = unit.resolution else {
    return [
      finding(
        unit, facts,
        LocalizedText(
          vi: "Chưa có nghị quyết \(facts.kind.label.vi) của đại hội thành viên.",
          en: "No resolution of the general meeting on the \(facts.kind.label.en)."))
    ]
  }
  if resolution.passedOn > facts.day {
    return [
      finding(
        unit, facts,
        LocalizedText(
          vi: "Nghị quyết thông qua ngày \(resolution.passedOn.slashed), sau ngày thực hiện.",
          en: "The resolution of \(resolution.passedOn) is later than the day of the act."))
    ]
  }
  guard resolution.present == nil || resolution.inFavour == nil else { return [] }
  return [
    finding(
      unit, facts,
      LocalizedText(
        vi: "Nghị quyết chưa ghi số có mặt và số tán thành.",
        en: "The resolution does not say how many were present and in favour."))
  ]
}

private func finding(
  _ unit: ReorganisationFacts.Unit, _ facts: ReorganisationFacts, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "reorganisation.resolution", severity: facts.article.breach, subject: unit.name,
    field: "resolution", message: message, facts: [.day(facts.day)], citations: [facts.article],
    remedy: LocalizedText(
      vi: "Ghi số, ngày, số có mặt (present) và số tán thành (in_favour) của nghị quyết.",
      en: "State its number, day, how many were present and how many in favour."))
}

private func example(
  _ vi: String, _ en: String, _ expected: [Severity] = [],
  change: (inout ReorganisationFacts) -> Void
) -> RuleExample<ReorganisationFacts> {
  var facts = ReorganisationExamples.facts(.merge, sources: 2)
  change(&facts)
  return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
}
