extension Rule where Facts == SuspensionFacts {
  /// Suspensions in a row do not last too long together.
  public static var suspensionTotal: Rule {
    Rule(
      id: "status.suspension-total",
      title: LocalizedText(vi: "Tổng thời gian tạm ngừng liên tiếp", en: "Suspensions in a row"),
      explanation: LocalizedText(
        vi: """
          Từ 01/8/2014 đến 30/6/2024: tổng liên tiếp không quá 1 năm. Từ 01/7/2024 đến 22/7/2026 \
          không giới hạn tổng. Từ 23/7/2026: không quá 24 tháng, tính cả thời gian đã thông báo \
          trước đó; lần đang chạy đã quá 24 tháng thì được hết hạn đó nhưng không được tiếp tục.
          """,
        en: """
          From 2014-08-01 to 2024-06-30: a year in a row. From 2024-07-01 to 2026-07-22 there was \
          no such cap. Since 2026-07-23: 24 months, with the time notified before that day; a \
          suspension already beyond 24 months runs out but is not extended.
          """),
      citations: [
        .circular03("Điều 15 khoản 3"),
        Citation(LawText.decree295, "Điều 48 khoản 1, Điều 63 khoản 1, Điều 68 khoản 7"),
      ], examples: totalExamples, judge: judgeTotal)
  }
}

private let totalExamples: [RuleExample<SuspensionFacts>] = [
  example(
    "Tiếp tục đến đúng 24 tháng", "Extended to exactly 24 months", "2026-07-23",
    from: "2026-08-01", to: "2027-02-01", after: [("2025-02-01", "2026-08-01")], []),
  example(
    "Tiếp tục quá 24 tháng một ngày", "A day beyond 24 months", "2026-07-23",
    from: "2026-08-01", to: "2027-02-02", after: [("2025-02-01", "2026-08-01")], [.blocker]),
  example(
    "Thông báo trước 23/7/2026", "Notified before 2026-07-23", "2026-07-22",
    from: "2026-08-01", to: "2027-08-01", after: [("2024-08-01", "2026-08-01")], []),
  example(
    "Đã quá 24 tháng khi hết hạn", "Beyond 24 months already", "2026-08-26",
    from: "2026-09-01", to: "2026-10-01",
    after: [("2024-08-01", "2025-08-01"), ("2025-08-01", "2026-09-01")], [.blocker]),
  example(
    "Đã kinh doanh lại ở giữa", "Worked in between", "2026-08-26", from: "2026-09-01",
    to: "2027-09-01", after: [("2024-08-01", "2026-08-31")], []),
  example(
    "Năm 2020, đúng một năm", "In 2020, exactly a year", "2020-03-02", from: "2020-03-20",
    to: "2021-03-20", after: [], []),
  example(
    "Năm 2020, quá một năm", "In 2020, beyond a year", "2020-03-02", from: "2020-03-20",
    to: "2021-03-21", after: [], [.blocker]),
]

private func judgeTotal(_ facts: SuspensionFacts) -> [Finding] {
  guard let clock = facts.clock(.suspensionTotal), case .months(let months) = clock.period,
    let end = facts.days.end
  else { return [] }
  let since = facts.inRowSince ?? facts.days.start
  let last = since.adding(months: months)
  guard end > last else { return [] }
  let isOver = facts.lastEnd.map { $0 > last } ?? false
  let transition = Citation(LawText.decree295, "Điều 68 khoản 7")
  let isAcross = clock.citation.text == LawText.decree295 && since < CivilDate(2026, 7, 23)
  return [
    Finding(
      rule: "status.suspension-total", severity: clock.citation.breach,
      message: isOver
        ? LocalizedText(
          vi: "Tạm ngừng liên tiếp đã quá \(months) tháng: hết hạn đã thông báo thì không được "
            + "tiếp tục.",
          en: "More than \(months) months in a row already: it may not be extended.")
        : LocalizedText(
          vi: "Tổng thời gian tạm ngừng liên tiếp từ \(since.slashed) sẽ quá \(months) tháng.",
          en: "Suspended in a row since \(since), it would be more than \(months) months."),
      facts: [
        Fact(LocalizedText(vi: "liên tiếp từ ngày", en: "in a row since"), since),
        Fact(LocalizedText(vi: "đến ngày", en: "until"), end),
      ], citations: isAcross ? [clock.citation, transition] : [clock.citation],
      remedy: isOver
        ? LocalizedText(
          vi: "Thông báo kinh doanh trở lại, hoặc làm thủ tục giải thể, chấm dứt hoạt động.",
          en: "Give notice of resumption, or dissolve or close it.")
        : LocalizedText(
          vi: "Ghi ngày kinh doanh trở lại không sau \(last.slashed).",
          en: "Name a day of resumption not after \(last)."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ notice: String, from start: String, to end: String,
  after earlier: [(String, String)], _ expected: [Severity]
) -> RuleExample<SuspensionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SuspensionFacts(
      subject: .cooperative, noticeOn: StatusExamples.day(notice),
      days: StatusExamples.days(start, end),
      earlier: earlier.map { StatusExamples.days($0.0, $0.1) }), expected: expected)
}
