import ScenarioTestSupport
import Testing

@testable import CooperativeLaw

/// What all stories together told.
private struct Told {
  var asked: Set<String> = []
  var fired: Set<String> = []
  var passed: Set<String> = []
  var families: Set<StatusEventFamily> = []
  /// Subject, regime and event of each transition that happened.
  var transitions: Set<[String]> = []

  init(_ stories: [Story]) {
    for story in stories { tell(story) }
  }

  private mutating func tell(_ story: Story) {
    var world = StoryWorld(story)
    for act in story.events {
      let verdict = world.take(act)
      let found = Set(verdict.refused + verdict.warned + verdict.noted)
      asked.formUnion(verdict.asked)
      fired.formUnion(found)
      passed.formUnion(verdict.asked.subtracting(found))
    }
    let replay = world.replay
    for name in story.names {
      for event in replay.events[name, default: []] { note(event, of: name, in: story) }
    }
  }

  private mutating func note(_ event: DatedStatusEvent, of name: String, in story: Story) {
    guard let subject = story.subject(name) else { return }
    let isRegistered = story.certified(name).map { $0 <= event.day } ?? (subject != .group)
    let regime = StatusRegime.of(subject, on: event.day, isRegistered: isRegistered)
    families.insert(event.event.family)
    transitions.insert([group(subject), regime.rawValue, event.event.code])
  }
}

/// Subjects that share every cell of the table.
private func group(_ subject: StatusSubject) -> String {
  StatusManual.groups.first { $0.contains(subject) }?.first?.rawValue ?? subject.rawValue
}

@Suite struct StoryCoverageTests {
  private let told = Told(StoryBook.all)

  @Test func `every rule on statuses is broken by a story and kept by another`() {
    let rules = Set(RuleCatalogue.ofStatuses.map(\.id.rawValue))
    #expect(told.asked == rules)
    #expect(rules.subtracting(told.fired).sorted() == [])
    #expect(rules.subtracting(told.passed).sorted() == [])
  }

  @Test func `every family of events happens in a story`() {
    #expect(told.families == Set(StatusEventFamily.allCases))
  }

  @Test func `every event of every regime happens in a story to each kind of subject`() {
    let all = Set(
      StatusManual.groups.flatMap { subjects in
        StatusRegime.all(for: subjects[0]).flatMap { regime in
          StatusEvent.allCases
            .filter { !StatusTable.origins(subjects[0], regime, $0).isEmpty }
            .map { [subjects[0].rawValue, regime.rawValue, $0.code] }
        }
      })
    #expect(
      all.subtracting(told.transitions).map { $0.joined(separator: " ") }.sorted() == [])
  }
}
