import CooperativeLaw
import Foundation
import ScenarioTestSupport
import Testing

@Suite struct StoryTests {
  @Test(arguments: StoryBook.all)
  func `the law answers each act of a story as told and leaves the lives told`(
    story: Story
  ) throws {
    var world = StoryWorld(story)
    for act in story.events {
      let place = "\(act.on) \(act.unit) \(act.event)"
      for (duty, day) in act.due ?? [:] {
        #expect(world.due(duty, by: act) == day, "\(place): \(duty)")
      }
      let verdict = world.take(act)
      #expect(verdict.refused == act.refused ?? [], "\(place)")
      #expect(verdict.warned == act.warned ?? [], "\(place)")
      #expect(verdict.noted == act.noted ?? [], "\(place)")
      #expect(verdict.article == act.article, "\(place)")
      #expect(verdict.fell == act.falls ?? [], "\(place)")
    }
    #expect(world.lives == story.lives)
    #expect(Set(world.lineage) == Set(story.lineage ?? []))
  }
}

extension StoryWorld {
  /// Every unit and dependent with its statuses, as the stories write them.
  var lives: [String: [String]] {
    let replay = replay
    return Dictionary(
      uniqueKeysWithValues: story.names.map { ($0, replay.history($0)?.life ?? []) })
  }
}

extension StatusHistory {
  /// First day, status and end of each run; runs of one status by several procedures are one.
  fileprivate var life: [String] {
    spans.enumerated().filter { $0.offset == 0 || spans[$0.offset - 1].status != $0.element.status }
      .map { _, span in
        "\(span.days.start) \(span.status.rawValue)"
          + (span.endReason.map { ": \($0.rawValue)" } ?? "")
      }
  }
}
