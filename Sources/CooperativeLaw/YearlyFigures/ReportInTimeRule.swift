extension Rule where Facts == YearlyReportFacts {
  /// The yearly report comes in time (thời hạn báo cáo năm).
  public static var reportInTime: Rule {
    Rule(
      id: "report.in-time",
      title: LocalizedText(vi: "Thời hạn báo cáo năm", en: "Time for the yearly report"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã, liên hiệp: đến hết 15/01 năm sau (báo cáo năm 2017, 2018), đến hết 15/12 của năm \
          (từ báo cáo năm 2019). Tổ hợp tác: trước 16/12 (từ báo cáo năm 2019). Số liệu tính từ 15/12 \
          năm trước đến 14/12. Nghị định 193/2013/NĐ-CP vẫn ghi 15/01 khi Thông tư 03/2014 (sửa 2019) \
          ghi 15/12: sổ theo thông tư, là văn bản sau. Hạn rơi vào thứ bảy, chủ nhật thì nộp thứ hai \
          chỉ được ghi chú. Chậm thì nhắc, vẫn ghi.
          """,
        en: """
          Cooperatives and unions: by 15 January of the next year (reports of 2017 and 2018), by 15 \
          December of the year (from the report of 2019 on). Groups: before 16 December (from the \
          report of 2019 on). Figures run from 15 December of the year before to 14 December. \
          Decree 193/2013 kept 15 January while Circular 03/2014 (as changed in 2019) says 15 \
          December: the circular, the later text, is followed. Where the day falls on a weekend, \
          the Monday after gets a note only. A late report is a warning and is recorded.
          """),
      citations: [
        Citation(LawText.decree193, "Điều 23 khoản 1"),
        Citation(LawText.circular03, "Điều 25 khoản 1, 5"), Citation(LawText.circular09, "Điều 6"),
        Citation(LawText.decree77, "Điều 29 khoản 1"),
      ],
      examples: reportExamples, judge: judgeInTime)
  }
}

private let reportExamples: [RuleExample<YearlyReportFacts>] = [
  example("Đúng ngày cuối", "On the last day", 2025, "2025-12-15", []),
  example("Sau một ngày", "A day after", 2025, "2025-12-16", [.warning]),
  example("Năm 2018, ngày 15/01", "2018, on 15 January", 2018, "2019-01-15", []),
  example("Năm 2018, ngày 16/01", "2018, on 16 January", 2018, "2019-01-16", [.warning]),
  example(
    "Hạn là chủ nhật, nộp thứ hai", "Due on a Sunday, came on Monday", 2024, "2024-12-16",
    [.note]),
  example(
    "Hạn là chủ nhật, nộp thứ ba", "Due on a Sunday, came on Tuesday", 2024, "2024-12-17",
    [.warning]),
  example(
    "Tổ hợp tác, ngày 15/12", "A group, on 15 December", 2020, "2020-12-15", kind: .group, []),
  example(
    "Tổ hợp tác, ngày 16/12", "A group, on 16 December", 2020, "2020-12-16", kind: .group,
    [.warning]),
  example("Năm 2016: chưa rõ hạn", "2016: time not known", 2016, "2017-03-01", [.note]),
  example("Chưa rõ ngày nhận", "Day of receipt not known", 2025, nil, []),
]

private func judgeInTime(_ facts: YearlyReportFacts) -> [Finding] {
  guard let received = facts.receivedOn else { return [] }
  let rule = AnnualReport.rule(facts)
  guard let report = rule.value else {
    return [
      .notKnown(
        "report.in-time", LocalizedText(vi: "hạn báo cáo năm", en: "The time for the report"),
        by: rule.citation, regime: facts.regime, subject: facts.subject, field: "received_on")
    ]
  }
  let due = report.dueDate(ofYear: facts.year)
  guard received > due else { return [] }
  // Whether a day named by date moves from a weekend is not said: the Monday is not called late.
  let isMonday = due.weekday >= 6 && received <= due.adding(days: 8 - due.weekday)
  let days = received.dayNumber - due.dayNumber
  return [
    Finding(
      rule: "report.in-time", severity: isMonday ? .note : .warning, subject: facts.subject,
      field: "received_on",
      message: LocalizedText(
        vi: "Báo cáo năm \(facts.year) nhận sau hạn \(due.slashed) \(days) ngày"
          + (isMonday ? "; hạn rơi vào ngày nghỉ cuối tuần." : "."),
        en: "The report of \(facts.year) came \(days) day\(days == 1 ? "" : "s") after \(due)"
          + (isMonday ? ", which fell on a weekend." : ".")),
      facts: [
        Fact(LocalizedText(vi: "ngày nhận", en: "received on"), received),
        Fact(LocalizedText(vi: "hạn", en: "due"), due),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Vẫn nhận báo cáo; ghi lý do chậm vào ghi chú.",
        en: "The report is still taken; note why it is late."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ year: Int, _ received: String?, kind: UnitKind = .cooperative,
  _ expected: [Severity]
) -> RuleExample<YearlyReportFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    YearlyReportFacts(
      subject: "HTX-00001", kind: kind, year: year, receivedOn: received.map(StatusExamples.day)),
    expected: expected)
}
