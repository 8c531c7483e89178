extension Rule where Facts == SuspensionFacts {
  /// A suspension is notified in time.
  public static var suspensionNotice: Rule {
    Rule(
      id: "status.suspension-notice",
      title: LocalizedText(vi: "Thông báo trước khi tạm ngừng", en: "Notice before a suspension"),
      explanation: LocalizedText(
        vi: """
          Từ 01/8/2014 đến 30/6/2024: trước ít nhất 15 ngày. Từ 01/7/2024: trước ít nhất 3 ngày làm \
          việc, kể cả tổ hợp tác đã đăng ký. Chậm thì nhắc, không từ chối.
          """,
        en: """
          From 2014-08-01 to 2024-06-30: at least 15 days ahead. Since 2024-07-01: at least 3 \
          working days ahead, registered groups included. Late is a warning, never refused.
          """),
      citations: [
        .circular03("Điều 15 khoản 1"), .law2023("Điều 96 khoản 1"),
        Citation(LawText.decree92, "Điều 47 khoản 1, Điều 62 khoản 1"),
        Citation(LawText.decree295, "Điều 48 khoản 1, Điều 63 khoản 1"),
      ],
      examples: [
        example("Trước 3 ngày làm việc", "Three working days", "2026-09-14", "2026-09-17", []),
        example(
          "Trước 2 ngày làm việc", "Two working days", "2026-09-15", "2026-09-17", [.warning]),
        example("Trước 15 ngày năm 2020", "15 days in 2020", "2020-03-02", "2020-03-17", []),
        example(
          "Trước 14 ngày năm 2020", "14 days in 2020", "2020-03-03", "2020-03-17", [.warning]),
        example(
          "Chưa có lịch nghỉ lễ", "Holidays not known", "2027-03-01", "2027-03-04", [.note]),
      ],
      judge: { facts in
        facts.clock(.suspensionNotice).map {
          NoticeAhead.findings(
            "status.suspension-notice", noticeOn: facts.noticeOn, before: facts.days.start, $0)
        } ?? []
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ notice: String, _ start: String, _ expected: [Severity]
) -> RuleExample<SuspensionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SuspensionFacts(
      subject: .cooperative, noticeOn: StatusExamples.day(notice),
      days: DateSpan(from: StatusExamples.day(start))), expected: expected)
}
