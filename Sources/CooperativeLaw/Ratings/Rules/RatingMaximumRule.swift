extension Rule where Facts == RatingFacts {
  /// Points stay within the maximum of their part, criterion, group and sheet.
  public static var ratingMaximum: Rule {
    Rule(
      id: "rating.maximum",
      title: LocalizedText(vi: "Điểm không vượt thang điểm", en: "Points within the maximum"),
      explanation: LocalizedText(
        vi: """
          Điểm của tiểu mục, tiêu chí, nhóm không vượt thang điểm tối đa, tổng không quá 100. Thang \
          điểm của từng tiêu chí chưa đọc văn bản gốc nên chỉ nhắc; tổng trên 100 thì từ chối. Nơi \
          chưa rõ thang điểm của từng tiêu chí (C10 đến C15; A2 đến A6) thì chỉ xét cả nhóm.
          """,
        en: """
          Points of a part, criterion or group do not pass the maximum, the total not 100. Single \
          maxima are known from portals only, so they warn; a total above 100 is refused. Where a \
          criterion's maximum is not known (C10 to C15; A2 to A6) only the group is checked.
          """),
      citations: [
        .circular01("Điều 7"), .circular01("Phụ lục 1"), .circular01Read("Điều 8 khoản 2"),
        .circular09Agriculture("Điều 6 khoản 1"),
        .circular09Agriculture("Phụ lục 1", .secondary),
      ],
      examples: [
        example("C01: 7 điểm", "C01: 7 points", [], ["C01": 700]),
        example("C01: 7,01 điểm", "C01: 7.01 points", [.warning], ["C01": 701]),
        example("C01a: 6,01 điểm", "C01a: 6.01 points", [.warning], ["C01a": 601]),
        example(
          "Nhóm III đúng 40 điểm", "Group III: exactly 40", [], ["C10": 2000, "C11": 2000]),
        example(
          "Nhóm III 40,01 điểm", "Group III: 40.01", [.warning], ["C10": 2000, "C11": 2001]),
        example("Tổng 100 điểm", "A total of 100", [], total: 10_000),
        example("Tổng 100,01 điểm", "A total of 100.01", [.blocker], total: 10_001),
        example(
          "A2 đến A6: 62,01 điểm", "A2 to A6: 62.01 points", [.warning],
          ["A2": 3000, "A6": 3201], by: .circular09Agriculture),
        example(
          "Tổng không có thang điểm", "A total without a sheet", [], total: 99_900,
          by: .stateBank),
      ], judge: judgeMaximum)
  }
}

private func example(
  _ vi: String, _ en: String, _ expected: [Severity], _ scores: [String: Int] = [:],
  total: Int? = nil, by scheme: RatingScheme = .circular01
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(
      RatingEntry(
        scores: scores.mapValues(RatingExamples.points), total: total.map(RatingExamples.points)),
      scheme), expected)
}

private func judgeMaximum(_ facts: RatingFacts) -> [Finding] {
  guard let sheet = facts.scheme.sheet else { return [] }
  var findings: [Finding] = []
  func check(_ points: Points?, _ maximum: Sourced<Points>, _ id: String, _ name: LocalizedText) {
    guard let points, let most = maximum.value, points > most else { return }
    findings.append(tooMany(facts, points, most, by: maximum.citation, id, name))
  }
  for criterion in sheet.criteria {
    check(facts.entry.least(of: criterion), criterion.maximum, criterion.id, criterion.label)
    for part in criterion.parts {
      check(facts.entry.scores[part.id], part.maximum, part.id, part.label)
    }
  }
  for group in sheet.groups {
    let own = sheet.criteria.filter { $0.group == group.id }
    // A group of one criterion says nothing that the criterion did not say.
    guard own.count > 1 else { continue }
    check(own.map(facts.entry.least).total, group.maximum, group.id, group.label)
  }
  check(
    facts.entry.total, sheet.maximum, "total", LocalizedText(vi: "Tổng điểm", en: "Total"))
  return findings
}

private func tooMany(
  _ facts: RatingFacts, _ points: Points, _ most: Points, by citation: Citation, _ id: String,
  _ name: LocalizedText
) -> Finding {
  facts.finding(
    "rating.maximum", citation.breach, field: id,
    LocalizedText(
      vi: "\(id) (\(name.vi)): \(points.text.vi) điểm, thang điểm tối đa \(most.text.vi).",
      en: "\(id) (\(name.en)): \(points.text.en) points, the maximum is \(most.text.en)."),
    facts: [
      Fact(LocalizedText(vi: "điểm", en: "points"), points),
      Fact(LocalizedText(vi: "tối đa", en: "maximum"), most),
    ], by: citation,
    remedy: LocalizedText(
      vi: "Đối chiếu với bảng tự chấm điểm của đơn vị.", en: "Check the unit's own score sheet."))
}
