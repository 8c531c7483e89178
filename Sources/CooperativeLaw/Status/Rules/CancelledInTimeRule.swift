extension Rule where Facts == CancellationFacts {
  /// A dissolution is called off within the time the decree gives.
  public static var cancelledInTime: Rule {
    Rule(
      id: "status.cancelled-in-time",
      title: LocalizedText(
        vi: "Thời hạn hủy nghị quyết giải thể", en: "Time to call a dissolution off"),
      explanation: LocalizedText(
        vi: """
          Từ 18/7/2024: trong 6 tháng kể từ ngày cơ quan đăng ký nhận được nghị quyết giải thể và \
          khi chưa chuyển sang đã giải thể. Luật 2012 không quy định việc hủy.
          """,
        en: """
          Since 2024-07-18: within 6 months of the day the registry received the resolution, and \
          before it is dissolved. Law 2012 has no such way.
          """),
      citations: [
        Citation(LawText.decree92, "Điều 50 khoản 6"),
        Citation(LawText.decree295, "Điều 51 khoản 6"),
      ],
      examples: [
        example("Ngày cuối cùng", "On the last day", "2026-07-15", []),
        example("Chậm một ngày", "A day late", "2026-07-16", [.blocker]),
        example(
          "Chưa có lịch nghỉ lễ", "Holidays not known", "2027-07-16", from: "2027-01-15", [.note]),
        example("Luật 2012", "Law 2012", "2020-09-02", from: "2020-01-15", []),
      ], judge: judgeCancellation)
  }
}

private func judgeCancellation(_ facts: CancellationFacts) -> [Finding] {
  let opening = StatusTable.answer(
    .cooperative, facts.regime, .active, .dissolutionOpened(.voluntary))
  guard let clock = opening.transition?.starts.first(where: { $0.duty == .cancellation })
  else { return [] }
  let deadline = Deadline.after(facts.resolutionReceivedOn, clock.period)
  let isMissed = deadline.isMissed(on: facts.noticeOn)
  guard isMissed != false else { return [] }
  return [
    Finding(
      rule: "status.cancelled-in-time", severity: isMissed == true ? clock.citation.breach : .note,
      message: isMissed == true
        ? LocalizedText(
          vi: "Đã hết \(clock.period.text.vi) để hủy nghị quyết giải thể.",
          en: "The \(clock.period.text.en) to call the dissolution off are over.")
        : LocalizedText(
          vi: "Chưa tính được ngày hết \(clock.period.text.vi): chưa có lịch nghỉ lễ.",
          en: "The end of \(clock.period.text.en) is not known: holidays are not in the data."),
      facts: [
        Fact(
          LocalizedText(vi: "ngày nhận nghị quyết", en: "resolution received"),
          facts.resolutionReceivedOn),
        Fact(LocalizedText(vi: "ngày nhận thông báo hủy", en: "notice received"), facts.noticeOn),
      ], citations: [clock.citation],
      remedy: LocalizedText(
        vi: "Tiếp tục thủ tục giải thể; muốn hoạt động lại thì thành lập mới.",
        en: "The dissolution goes on; to work again a new unit is founded."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ notice: String, from received: String = "2026-01-15",
  _ expected: [Severity]
) -> RuleExample<CancellationFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CancellationFacts(
      kind: .cooperative, resolutionReceivedOn: StatusExamples.day(received),
      noticeOn: StatusExamples.day(notice)), expected: expected)
}
