import CooperativeLaw
import ScenarioTestSupport

/// The acts of a story replayed in the order of their days, with what follows for dependents.
struct StoryReplay {
  let story: Story
  private(set) var events: [String: [DatedStatusEvent]] = [:]
  private(set) var problems: [StatusHistory.Problem] = []
  /// The acts that could not happen.
  private(set) var impossible: [StoryEvent] = []

  init(_ story: Story, _ acts: [StoryEvent]) {
    self.story = story
    let inOrder = acts.enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }
    for act in inOrder.map(\.element) {
      guard let event = act.statusEvent else { continue }
      let known = problems.count
      take(DatedStatusEvent(act.on, event), of: act.unit)
      if problems.count > known { impossible.append(act) }
    }
  }

  /// The history of a unit or dependent; `nil` when it was never registered.
  func history(_ name: String, adding event: DatedStatusEvent? = nil) -> StatusHistory? {
    guard let begins = story.begins(name), let subject = story.subject(name) else { return nil }
    return StatusHistory(
      of: subject, from: begins, certifiedOn: story.certified(name),
      events: events[name, default: []] + (event.map { [$0] } ?? []))
  }

  /// The branches, offices and locations of a unit that are not closed.
  func openDependents(of name: String) -> [StoryUnit.Dependent] {
    story.dependents(of: name).filter { history($0.name)?.state.status != .closed }
  }

  private mutating func take(_ event: DatedStatusEvent, of name: String) {
    guard let after = history(name, adding: event) else { return }
    guard after.problems.isEmpty else {
      problems += after.problems
      return
    }
    events[name, default: []].append(event)
    cascade(event, of: name, after: after.state)
  }

  private mutating func cascade(
    _ event: DatedStatusEvent, of name: String, after state: StatusState
  ) {
    let dependents = story.dependents(of: name).filter { $0.openedOn <= event.day }
    guard let subject = story.subject(name), !dependents.isEmpty else { return }
    let effects = StatusCascade.effects(
      of: event.event, .of(subject, on: event.day), parent: state,
      on: dependents.map { ($0.kind, history($0.name)?.state ?? StatusState(.active)) })
    for effect in effects {
      events[dependents[effect.index].name, default: []]
        .append(DatedStatusEvent(event.day, effect.event))
    }
  }
}

extension Story {
  func unit(_ name: String) -> StoryUnit? { units.first { $0.name == name } }

  func dependents(of name: String) -> [StoryUnit.Dependent] { unit(name)?.dependents ?? [] }

  func subject(_ name: String) -> StatusSubject? {
    unit(name).map { StatusSubject($0.kind) } ?? dependent(name)?.kind
  }

  func begins(_ name: String) -> CivilDate? { unit(name)?.beginsOn ?? dependent(name)?.openedOn }

  /// For a THT, the day of its certificate.
  func certified(_ name: String) -> CivilDate? {
    unit(name).flatMap { $0.kind == .group ? $0.registeredOn : nil }
  }

  /// The names of the units and their dependents.
  var names: [String] { units.flatMap { [$0.name] + ($0.dependents ?? []).map(\.name) } }

  private func dependent(_ name: String) -> StoryUnit.Dependent? {
    units.lazy.flatMap { $0.dependents ?? [] }.first { $0.name == name }
  }
}
