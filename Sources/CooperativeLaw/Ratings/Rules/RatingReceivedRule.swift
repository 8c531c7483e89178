extension Rule where Facts == RatingFacts {
  /// The score sheet of a year comes in time.
  public static var ratingReceived: Rule {
    Rule(
      id: "rating.received",
      title: LocalizedText(vi: "Thời hạn nộp bảng tự chấm điểm", en: "The score sheet in time"),
      explanation: LocalizedText(
        vi: """
          Thông tư 01/2020/TT-BKHĐT: đến 15/12 của năm. Thông tư 09/2017/TT-BNNPTNT: trước 01/4 \
          năm sau. Ngày cuối là ngày nghỉ thì đến ngày làm việc tiếp theo. Chậm thì nhắc, không từ \
          chối.
          """,
        en: """
          Circular 01/2020/TT-BKHĐT: by 15 December of the year. Circular 09/2017/TT-BNNPTNT: \
          before 1 April of the next. A last day of rest moves to the next working day. Late is a \
          warning, never refused.
          """),
      citations: [
        .circular01("Điều 9"), .circular09Agriculture("Điều 5 khoản 2 điểm c"),
        Citation("91/2015/QH13", "Điều 148"),
      ],
      examples: [
        example("Ngày 15/12/2023", "On 2023-12-15", CivilDate(2023, 12, 15), []),
        example("Ngày 16/12/2023", "On 2023-12-16", CivilDate(2023, 12, 16), [.warning]),
        example(
          "15/12/2024 là Chủ nhật: ngày 16", "2024-12-15 is a Sunday: the 16th",
          CivilDate(2024, 12, 16), of: 2024, []),
        example("Ngày 17/12/2024", "On 2024-12-17", CivilDate(2024, 12, 17), of: 2024, [.warning]),
        example(
          "Nông nghiệp, ngày 01/4/2025", "Agriculture, on 2025-04-01", CivilDate(2025, 4, 1),
          of: 2024, by: .circular09Agriculture, [.warning]),
        example(
          "Nông nghiệp, ngày 31/3/2025", "Agriculture, on 2025-03-31", CivilDate(2025, 3, 31),
          of: 2024, by: .circular09Agriculture, []),
        example(
          "Chưa có lịch nghỉ lễ", "Holidays not known", CivilDate(2032, 1, 5), of: 2031, [.note]),
        example("Chưa ghi ngày nhận", "Not told when", nil, []),
        example("Sổ cũ", "Old books", CivilDate(2024, 5, 1), by: .legacy, []),
      ],
      judge: { facts in
        guard let received = facts.days.receivedOn, let due = facts.scheme.due else { return [] }
        let last = due.date(ofYear: facts.year)
        let deadline = Deadline.after(last, .days(0))
        switch deadline.daysLate(on: received) {
        case 0: return []
        case nil: return [finding(facts, .note, due, notKnown(last))]
        case let days?: return [finding(facts, .warning, due, late(days, last))]
        }
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ received: CivilDate?, of year: Int = 2023,
  by scheme: RatingScheme = .circular01, _ expected: [Severity]
) -> RuleExample<RatingFacts> {
  RatingExamples.example(
    vi, en,
    RatingExamples.facts(
      RatingEntry(grade: "fair"), scheme, year: year,
      days: RatingFacts.Days(receivedOn: received)), expected)
}

private func late(_ days: Int, _ last: CivilDate) -> LocalizedText {
  LocalizedText(
    vi: "Nộp chậm \(days) ngày: hạn là \(last.slashed).",
    en: "Filed \(days) day\(days == 1 ? "" : "s") late: it was due by \(last).")
}

private func notKnown(_ last: CivilDate) -> LocalizedText {
  LocalizedText(
    vi: "Chưa xét được có chậm hay không: hạn \(last.slashed), chưa có lịch nghỉ lễ.",
    en: "Whether it is late is not known: due by \(last), holidays are not in the data.")
}

private func finding(
  _ facts: RatingFacts, _ severity: Severity, _ due: RatingScheme.DueDay,
  _ message: LocalizedText
) -> Finding {
  facts.finding(
    "rating.received", severity, field: "received_on", message,
    facts: [
      Fact(LocalizedText(vi: "hạn nộp", en: "due by"), due.date(ofYear: facts.year))
    ], by: due.citation,
    remedy: LocalizedText(
      vi: "Vẫn ghi được; ghi lý do chậm vào ghi chú.",
      en: "It is recorded all the same; note why it is late."))
}
