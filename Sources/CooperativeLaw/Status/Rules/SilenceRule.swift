extension Rule where Facts == SilenceFacts {
  /// Silence closes a unit only once the whole term is over and nobody objected.
  public static var silence: Rule {
    Rule(
      id: "status.silence",
      title: LocalizedText(
        vi: "Kết thúc khi hết hạn mà không có hồ sơ", en: "Ended after the silent term"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024: sau 6 tháng (tổ hợp tác: 3 tháng, từ 18/7/2024) mà không có hồ sơ và không \
          ai phản đối bằng văn bản thì chuyển sang đã giải thể, đã chấm dứt hoạt động.
          """,
        en: """
          Since 2024-07-01: after 6 months (groups: 3 months, since 2024-07-18) without a file and \
          without a written objection it is dissolved or closed.
          """),
      citations: [
        .law2023("Điều 98 khoản 7, Điều 99 khoản 3"),
        Citation(LawText.decree92, "Điều 50 khoản 5, Điều 54 khoản 5, Điều 63 khoản 5"),
        Citation(LawText.decree295, "Điều 51 khoản 5, Điều 55 khoản 5, Điều 64 khoản 5"),
      ], examples: silenceExamples, judge: judgeSilence)
  }
}

private let silenceExamples: [RuleExample<SilenceFacts>] = [
  example("Hợp tác xã, ngày cuối", "Cooperative, last day", .cooperative, "2026-07-15", [.blocker]),
  example("Hợp tác xã, hôm sau", "Cooperative, the day after", .cooperative, "2026-07-16", []),
  example("Tổ hợp tác, ngày cuối", "Group, last day", .group, "2026-04-15", [.blocker]),
  example("Tổ hợp tác, hôm sau", "Group, the day after", .group, "2026-04-16", []),
  example(
    "Có người phản đối", "Somebody objected", .cooperative, "2026-07-16", objection: true,
    [.blocker]),
  example("Đã có hồ sơ", "The file came", .branch, "2026-07-16", file: true, [.blocker]),
]

private func judgeSilence(_ facts: SilenceFacts) -> [Finding] {
  guard let clock = facts.clock else { return [] }
  var messages: [LocalizedText] = []
  if facts.hasFile {
    messages.append(
      LocalizedText(vi: "Đã nhận hồ sơ: giải quyết theo hồ sơ.", en: "A file came: decide on it."))
  }
  if facts.hasObjection {
    messages.append(
      LocalizedText(vi: "Có phản đối bằng văn bản.", en: "There is a written objection."))
  }
  let isOver = Deadline.after(facts.startedOn, clock.period).isMissed(on: facts.closedOn)
  if isOver == false {
    messages.append(
      LocalizedText(
        vi: "Chưa hết \(clock.period.text.vi) kể từ ngày \(facts.startedOn.slashed).",
        en: "The \(clock.period.text.en) from \(facts.startedOn) are not over."))
  }
  let unknown = LocalizedText(
    vi: "Chưa tính được ngày hết \(clock.period.text.vi): chưa có lịch nghỉ lễ.",
    en: "The end of \(clock.period.text.en) is not known: holidays are not in the data.")
  return messages.map { finding(facts, clock, clock.citation.breach, $0) }
    + (isOver == nil ? [finding(facts, clock, .note, unknown)] : [])
}

private func finding(
  _ facts: SilenceFacts, _ clock: StatusClock, _ severity: Severity, _ message: LocalizedText
) -> Finding {
  Finding(
    rule: "status.silence", severity: severity, message: message,
    facts: [
      Fact(LocalizedText(vi: "tính từ ngày", en: "counted from"), facts.startedOn),
      Fact(LocalizedText(vi: "ngày kết thúc", en: "day of the end"), facts.closedOn),
    ], citations: [clock.citation],
    remedy: LocalizedText(
      vi: "Chờ hết hạn, hoặc giải quyết hồ sơ, phản đối trước.",
      en: "Wait for the term, or deal with the file or objection first."))
}

private func example(
  _ vi: String, _ en: String, _ subject: StatusSubject, _ closed: String, file: Bool = false,
  objection: Bool = false, _ expected: [Severity]
) -> RuleExample<SilenceFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SilenceFacts(
      subject: subject, startedOn: StatusExamples.day("2026-01-15"),
      closedOn: StatusExamples.day(closed), hasFile: file, hasObjection: objection),
    expected: expected)
}
