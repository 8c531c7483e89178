extension Rule where Facts == TransitionActFacts {
  /// A duty of changing laws is done within its months; the laws name no sanction.
  public static var transitionDeadline: Rule {
    Rule(
      id: "transition.deadline",
      title: LocalizedText(vi: "Thời hạn chuyển tiếp", en: "The time of the duty"),
      explanation: LocalizedText(
        vi: """
          36 tháng kể từ 01/7/2013 (đến 01/7/2016) theo Luật 2012; 18 tháng kể từ 01/7/2024 (đến \
          01/01/2026) theo Luật 2023. Luật không nói ngày đầu có tính hay không, nên ngày nằm giữa \
          hai cách tính chỉ được nhắc là chưa rõ. Quá hạn không làm mất tình trạng pháp lý.
          """,
        en: """
          36 months from 2013-07-01 (to 2016-07-01) by Law 2012; 18 months from 2024-07-01 (to \
          2026-01-01) by Law 2023. Whether the first day counts is not said, so days between the two \
          readings are called not known. Being late does not take a legal status away.
          """),
      citations: TransitionDuty.allCases.map(\.citation),
      examples: [
        TransitionExamples.example(
          "Ngày 30/6/2016", "On 2016-06-30", TransitionExamples.facts(on: CivilDate(2016, 6, 30)),
          []),
        TransitionExamples.example(
          "Ngày 01/7/2016", "On 2016-07-01", TransitionExamples.facts(on: CivilDate(2016, 7, 1)),
          [.note]),
        TransitionExamples.example(
          "Ngày 02/7/2016", "On 2016-07-02", TransitionExamples.facts(on: CivilDate(2016, 7, 2)),
          [.warning]),
        TransitionExamples.example(
          "Điều lệ sửa ngày 31/12/2025", "Charter amended on 2025-12-31",
          TransitionExamples.facts(.charter2023, .amended, on: CivilDate(2025, 12, 31)), []),
        TransitionExamples.example(
          "Điều lệ sửa ngày 06/01/2026", "Charter amended on 2026-01-06",
          TransitionExamples.facts(.charter2023, .amended, on: CivilDate(2026, 1, 6)), [.warning]),
        TransitionExamples.example(
          "Không phải làm, ghi năm 2020", "In line, recorded in 2020",
          TransitionExamples.facts(.law2012, .compliant, on: CivilDate(2020, 1, 2)), []),
      ], judge: judgeDeadline)
  }
}

private func judgeDeadline(_ facts: TransitionActFacts) -> [Finding] {
  let deadline = TransitionDeadline(facts.duty)
  let isMissed = deadline.isMissed(on: facts.on)
  // Being in line is not a thing to be done, so it has no time.
  guard isMissed != false, ![.compliant, .notBound].contains(facts.state) else { return [] }
  let (period, last) = (facts.duty.period.text, deadline.day)
  return [
    facts.finding(
      "transition.deadline", isMissed == true ? .warning : .note, field: "on",
      isMissed == true
        ? LocalizedText(
          vi: "Đã quá \(period.vi), tính đến \(last.slashed).",
          en: "The \(period.en), to \(last), are over.")
        : LocalizedText(
          vi: "Chưa rõ ngày này còn trong \(period.vi) hay không: luật không nói ngày đầu có "
            + "tính không.",
          en: "Whether this day is within the \(period.en) is not known: the law does not say "
            + "whether the first day counts."),
      facts: [
        Fact(LocalizedText(vi: "hạn", en: "deadline"), last),
        Fact(LocalizedText(vi: "luật có hiệu lực từ", en: "law in force from"), facts.duty.since),
      ],
      remedy: LocalizedText(
        vi: "Vẫn ghi được; tình trạng pháp lý không đổi.",
        en: "It is recorded all the same; the legal status does not change."))
  ]
}
