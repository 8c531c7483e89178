extension Rule where Facts == RatingFacts {
  /// A unit that stopped for more than 3 months in the year is not rated by Circular 01/2020.
  public static var ratingStopped: Rule {
    Rule(
      id: "rating.stopped",
      title: LocalizedText(vi: "Ngừng hoạt động trên 3 tháng", en: "Stopped over 3 months"),
      explanation: LocalizedText(
        vi: """
          Thông tư 01/2020/TT-BKHĐT: ngừng hoạt động trên 3 tháng trong năm thì không đánh giá, xếp \
          loại. Xét theo thời gian tạm ngừng và quan sát đã ghi. Nhiều lần ngừng ngắn có cộng lại \
          hay không thì văn bản chưa rõ.
          """,
        en: """
          Circular 01/2020/TT-BKHĐT: a unit that stopped for more than 3 months in the year is not \
          rated. Judged by suspensions and observations on record. Whether several short stops add \
          up is not known.
          """),
      citations: [.circular01("Điều 8")],
      examples: [
        example(
          "Đúng 3 tháng", "Exactly 3 months", [(CivilDate(2023, 1, 31), CivilDate(2023, 4, 30))],
          []),
        example(
          "Quá 3 tháng một ngày", "A day over 3 months",
          [(CivilDate(2023, 1, 31), CivilDate(2023, 5, 1))], [.warning]),
        example(
          "Chỉ tính trong năm", "Only days of the year count",
          [(CivilDate(2022, 6, 1), CivilDate(2023, 4, 1))], []),
        example(
          "Hai lần, cộng 93 ngày", "Twice, 93 days together",
          [
            (CivilDate(2023, 1, 1), CivilDate(2023, 3, 1)),
            (CivilDate(2023, 6, 1), CivilDate(2023, 7, 5)),
          ], [.note]),
        example(
          "Ghi ngừng nhưng sổ không có", "Called stopped, nothing on record", [],
          entry: RatingEntry(notRatedReason: "stopped"), [.warning]),
        example(
          "Ghi ngừng, sổ có", "Called stopped, and on record",
          [(CivilDate(2023, 2, 1), CivilDate(2023, 9, 1))],
          entry: RatingEntry(notRatedReason: "stopped"), []),
        example(
          "Không xếp loại vì mới", "Not rated as new",
          [(CivilDate(2023, 2, 1), CivilDate(2023, 9, 1))],
          entry: RatingEntry(notRatedReason: "new"),
          []),
      ], judge: judgeStopped)
  }
}

private func example(
  _ vi: String, _ en: String, _ stops: [(CivilDate, CivilDate)],
  entry: RatingEntry = RatingEntry(grade: "fair"), _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(entry, stops: stops.map { RatingExamples.days($0.0, $0.1) }), expected)
}

private func judgeStopped(_ facts: RatingFacts) -> [Finding] {
  let isCalledStopped = facts.entry.notRatedReason == NotRated.stopped.rawValue
  guard let citation = facts.scheme.stopping, facts.isGraded || isCalledStopped else { return [] }
  let stops = facts.unit.stops.compactMap { $0.intersection(facts.wholeYear) }
  let isOver = stops.contains { $0.isOver(months: RatingScheme.monthsStopped) }
  if isOver != isCalledStopped, !facts.mayAddUp(stops) {
    return [
      finding(
        facts, .warning, citation, stops,
        isOver
          ? LocalizedText(
            vi: "Đã ngừng hoạt động trên 3 tháng trong năm: không đánh giá, xếp loại.",
            en: "It stopped for more than 3 months in the year: it is not rated.")
          : LocalizedText(
            vi: "Sổ không có lần ngừng hoạt động nào trên 3 tháng trong năm.",
            en: "No stop of more than 3 months in the year is on record."))
    ]
  }
  guard !isOver, facts.mayAddUp(stops) else { return [] }
  return [
    finding(
      facts, .note, citation, stops,
      LocalizedText(
        vi: "Các lần ngừng cộng lại trên 3 tháng; có cộng lại hay không thì chưa rõ.",
        en: "The stops add up to more than 3 months; whether they are added is not known."))
  ]
}

extension RatingFacts {
  /// Whether several stops have more days together than any three months: 92.
  fileprivate func mayAddUp(_ stops: [DateSpan]) -> Bool {
    stops.count > 1 && stops.reduce(0) { $0 + $1.days } > 92
  }
}

extension DateSpan {
  /// Whether it lasts longer than some months from its first day on.
  fileprivate func isOver(months: Int) -> Bool {
    end.map { $0 > start.adding(months: months) } ?? true
  }

  /// How many days it has; none is counted of one without an end.
  fileprivate var days: Int { end.map { $0.dayNumber - start.dayNumber } ?? 0 }
}

private func finding(
  _ facts: RatingFacts, _ severity: Severity, _ citation: Citation, _ stops: [DateSpan],
  _ message: LocalizedText
) -> Finding {
  facts.finding(
    "rating.stopped", severity, field: facts.isGraded ? "grade" : "not_rated_reason", message,
    facts: stops.map {
      Fact(
        LocalizedText(vi: "ngừng từ, đến trước", en: "stopped from, to before"),
        "\($0.start) \($0.end.map(\.description) ?? "")")
    }, by: citation,
    remedy: LocalizedText(
      vi: "Ghi --not-rated stopped, hoặc xem lại thời gian tạm ngừng và hoạt động đã ghi.",
      en: "Record --not-rated stopped, or check the suspensions and activity on record."))
}
