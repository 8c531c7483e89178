extension FlagRule {
  /// Law 23/2012/QH13 Điều 62 khoản 2: 36 months, to 2016-07-01.
  static let law2012Duty = FlagRule(
    .law2012Duty, .duty(.law2012),
    title: LocalizedText(
      vi: "Chưa đăng ký lại, chuyển đổi theo Luật 2012",
      en: "Not re-registered or converted by Law 2012"),
    explanation: LocalizedText(
      vi: """
        Đơn vị thành lập trước 01/7/2013 không phù hợp Luật 2012 phải đăng ký lại hoặc chuyển đổi \
        đến 01/7/2016. Cảnh báo khi đã ghi là chưa thực hiện; chưa ghi gì thì chưa rõ. Luật không \
        quy định chế tài.
        """,
      en: """
        A unit founded before 2013-07-01 and out of line with Law 2012 re-registers or converts by \
        2016-07-01. Raised once recorded as not done; with nothing recorded it is not known. The \
        law names no sanction.
        """),
    cure: LocalizedText(
      vi: "Đăng ký lại, chuyển đổi, hoặc rà soát thấy phù hợp.",
      en: "It re-registers or converts, or a review finds it in line."),
    citations: [.law2012("Điều 62"), .decree193("Điều 32")],
    examples: [
      law2012(
        "Quá hạn, ngày 02/7/2016", "Late, on 2016-07-02", .notDone, on: "2016-07-02", [.warning]),
      law2012(
        "Giữa hai cách tính, ngày 01/7/2016", "Between two readings, on 2016-07-01", .notDone,
        on: "2016-07-01", [.warning]),
      law2012(
        "Cảnh báo sớm, ngày 30/6/2016", "Early, on 2016-06-30", .notDone, on: "2016-06-30", [.note]),
      law2012("Trước cảnh báo sớm", "Before the early warning", .notDone, on: "2016-03-31", []),
      law2012(
        "Chưa ghi gì thì chưa rõ", "Nothing recorded: not known", nil, on: "2020-01-02", [.note]),
      law2012("Phù hợp", "In line", .compliant, on: "2020-01-02", []),
      law2012(
        "Có giải trình", "Explained", .notDone, on: "2020-01-02", hold: FlagExamples.explained,
        [.note]),
      law2012("Sau 01/7/2024", "After 2024-07-01", .notDone, on: "2024-07-01", [.warning]),
    ])

  private static func law2012(
    _ vi: String, _ en: String, _ state: TransitionState?, on day: String, hold: FlagHold? = nil,
    _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    duty(
      vi, en, .cooperative, founded: CivilDate(2010, 5, 4), state, on: day, hold: hold, expected)
  }
}
