/// An event on record that an earlier one, typed late, makes impossible.
public struct LaterEventFacts: Sendable {
  /// How the unit is named.
  public let name: String
  /// What would be refused, and why.
  public let problems: [StatusHistory.Problem]

  /// Makes the facts.
  public init(name: String = "", problems: [StatusHistory.Problem]) {
    self.name = name
    self.problems = problems
  }
}

extension Rule where Facts == LaterEventFacts {
  /// What is typed late leaves every later event possible.
  public static var laterEvent: Rule {
    Rule(
      id: "status.later-event",
      title: LocalizedText(
        vi: "Việc ghi chậm không làm hỏng việc sau", en: "A late event leaves later ones possible"),
      explanation: LocalizedText(
        vi: "Việc ghi chậm làm cho một việc sau đó không còn được phép thì chưa ghi được.",
        en: "An event typed late is refused when it makes a later one impossible."),
      citations: [],
      examples: [
        RuleExample(
          LocalizedText(vi: "Không có việc nào bị hỏng", en: "Nothing made impossible"),
          LaterEventFacts(problems: []), expected: []),
        RuleExample(
          LocalizedText(vi: "Việc sau không còn được phép", en: "A later event made impossible"),
          LaterEventFacts(problems: Self.problems), expected: [.blocker]),
      ], judge: { facts in facts.problems.map { found(facts.name, $0) } })
  }

  /// A suspension after the unit was declared bankrupt.
  private static var problems: [StatusHistory.Problem] {
    StatusHistory(
      of: .cooperative, from: CivilDate(2020, 1, 2), state: StatusState(.ended),
      events: [DatedStatusEvent(CivilDate(2026, 9, 1), .suspended)]
    ).problems
  }

  private static func found(_ name: String, _ problem: StatusHistory.Problem) -> Finding {
    let label = problem.event.event.label
    return Finding(
      rule: "status.later-event", severity: .blocker, subject: name, field: "status",
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
