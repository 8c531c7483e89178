import CooperativeLaw
import ScenarioTestSupport

/// How an act is answered.
struct StoryVerdict {
  var refused: [String] = []
  var article: String?
  var warned: [String] = []
  var noted: [String] = []
  /// Labels of the filings that fell with a withdrawn one.
  var fell: [String] = []
  /// Every rule that was asked.
  var asked: Set<String> = []
}

/// What stands after the acts accepted so far.
struct StoryWorld {
  let story: Story
  private(set) var accepted: [StoryEvent] = []

  init(_ story: Story) { self.story = story }

  /// Everything accepted, replayed.
  var replay: StoryReplay { StoryReplay(story, accepted) }

  /// Who came out of whom.
  var lineage: [[String]] {
    accepted.flatMap { act -> [[String]] in
      guard case .reorganisationCompleted(let part) = act.statusEvent else { return [] }
      return (act.successors ?? []).map { [act.unit, $0, part.rawValue] }
    }
  }

  /// Answers an act and keeps it when nothing refuses it.
  mutating func take(_ act: StoryEvent) -> StoryVerdict {
    if act.event == "void" { return withdraw(act) }
    let candidate = accepted + [act]
    let after = StoryReplay(story, candidate)
    let verdict =
      after.problems.first.map { refusal($0, of: act) }
      ?? judged(StoryJudge(act: act, accepted: accepted, before: replay, after: after))
    if verdict.refused.isEmpty { accepted = candidate }
    return verdict
  }

  /// Withdraws a filing, and with it what can no longer stand, until all that is left can.
  private mutating func withdraw(_ act: StoryEvent) -> StoryVerdict {
    var verdict = StoryVerdict()
    accepted.removeAll { $0.label == act.of }
    while let impossible = StoryReplay(story, accepted).impossible.first {
      verdict.fell.append(impossible.label ?? "")
      accepted.removeAll { $0.label == impossible.label }
    }
    return verdict
  }

  /// The table refuses the act itself, or what comes after it could no longer stand.
  private func refusal(_ problem: StatusHistory.Problem, of act: StoryEvent) -> StoryVerdict {
    let isItself = problem.event.day == act.on && problem.event.event == act.statusEvent
    let isUnknown = problem.refusal.kind == .notKnown
    return StoryVerdict(
      refused: [
        !isItself
          ? "record.later-event" : isUnknown ? "record.status-not-known" : "status.transition"
      ],
      article: problem.refusal.citation.reference,
      asked: isItself ? ["status.transition"] : [])
  }

  private func judged(_ judge: StoryJudge) -> StoryVerdict {
    let findings = judge.findings
    func rules(_ severity: Severity) -> [String] {
      findings.filter { $0.severity == severity }.map(\.rule.rawValue)
    }
    return StoryVerdict(
      refused: rules(.blocker),
      article: findings.first { $0.severity == .blocker }?.citations.first?.reference,
      warned: rules(.warning),
      // What a text leaves open is told by the table itself, not by each story.
      noted: rules(.note).filter { $0 != "status.transition" },
      asked: Set(judge.asked.map(\.rawValue)))
  }

  /// The last day of a time that an act starts.
  func due(_ duty: String, by act: StoryEvent) -> CivilDate? {
    guard let event = act.statusEvent, let subject = story.subject(act.unit),
      let state = StoryReplay(story, accepted).history(act.unit)?.state
    else { return nil }
    let isRegistered = story.certified(act.unit).map { $0 <= act.on } ?? (subject != .group)
    let regime = StatusRegime.of(subject, on: act.on, isRegistered: isRegistered)
    let clock = StatusTable.answer(subject, regime, state, event).transition?
      .starts.first { $0.duty.rawValue == duty }
    guard case .day(let last) = clock?.deadline(from: act.begins(duty)) else { return nil }
    return last
  }
}

extension StoryEvent {
  /// The day from which a time counts.
  fileprivate func begins(_ duty: String) -> CivilDate {
    switch duty {
    case "suspension_confirmed": noticeOn ?? on
    case "resumption_confirmed": endsOn ?? on
    case "commune_told", "closing_filed": resolvedOn ?? on
    case "silence" where statusEvent != .dissolutionOpened(.voluntary): on
    default: receivedOn ?? on
    }
  }
}
