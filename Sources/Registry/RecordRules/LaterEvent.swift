internal import CooperativeLaw

/// An event on record that an earlier one, typed late, makes impossible.
struct LaterEventFacts: Sendable {
  /// How the unit is named.
  let name: String
  /// What would be refused, and why.
  let problems: [StatusHistory.Problem]
}

extension RecordRules {
  /// What is typed late leaves every later event possible.
  static let laterEvent = Rule<LaterEventFacts>(
    id: "record.later-event",
    title: LocalizedText(
      vi: "Việc ghi chậm không làm hỏng việc sau", en: "A late event leaves later ones possible"),
    explanation: LocalizedText(
      vi: "Việc ghi chậm làm cho một việc sau đó không còn được phép thì chưa ghi được.",
      en: "An event typed late is refused when it makes a later one impossible."),
    citations: problems.map(\.refusal.citation),
    examples: [
      RuleExample(
        LocalizedText(vi: "Không có việc nào bị hỏng", en: "Nothing made impossible"),
        LaterEventFacts(name: "HTX-00001", problems: []), expected: []),
      RuleExample(
        LocalizedText(vi: "Việc sau không còn được phép", en: "A later event made impossible"),
        LaterEventFacts(name: "HTX-00001", problems: problems), expected: [.blocker]),
    ], judge: { facts in facts.problems.map { found(facts.name, $0) } })

  /// A suspension after the unit was declared bankrupt.
  private static var problems: [StatusHistory.Problem] {
    StatusHistory(
      of: .cooperative, from: CivilDate(dayNumber: 20_000), state: StatusState(.ended),
      events: [DatedStatusEvent(CivilDate(dayNumber: 20_778), .suspended)]
    ).problems
  }

  private static func found(_ name: String, _ problem: StatusHistory.Problem) -> Finding {
    let label = problem.event.event.label
    return Finding(
      rule: "record.later-event", severity: .blocker, subject: name, field: "status",
      message: LocalizedText(
        vi: "Việc «\(label.vi)» ngày \(problem.event.day.slashed) sẽ không còn được phép: "
          + problem.refusal.reason.vi,
        en: "«\(label.en)» of \(problem.event.day) would no longer be possible: "
          + problem.refusal.reason.en),
      facts: [
        Fact(LocalizedText(vi: "việc sau", en: "later event"), problem.event.event.code),
        Fact(LocalizedText(vi: "ngày", en: "day"), problem.event.day),
        Fact(LocalizedText(vi: "tình trạng", en: "status"), problem.status.rawValue),
      ], citations: [problem.refusal.citation],
      remedy: LocalizedText(
        vi: "Xem lại ngày; nếu việc sau ghi sai thì đính chính hoặc hủy hồ sơ đó trước.",
        en: "Check the day; if the later filing is wrong, correct or void it first."))
  }
}
