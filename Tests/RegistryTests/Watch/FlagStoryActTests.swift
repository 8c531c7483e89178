import CooperativeLaw
import ScenarioTestSupport
import Testing

@testable import Registry

/// The registry flags units as the flag stories tell.
@Suite struct FlagStoryActTests {
  @Test(arguments: FlagBook.all)
  func `the registry flags a unit as the story tells`(story: FlagStory) throws {
    let office = try FlagStoryOffice(story)
    for expected in story.flags {
      let flag = try office.flag(expected.ground, on: expected.on)
      let place = "\(story.id) \(expected.on) \(expected.ground.rawValue)"
      #expect(flag?.level == expected.level, "\(place)")
      if let since = expected.since { #expect(flag?.since == since, "\(place)") }
      if let reached = expected.reached { #expect(flag?.reachedOn == reached, "\(place)") }
      if let certainty = expected.certainty { #expect(flag?.certainty == certainty, "\(place)") }
      if let next = expected.next { #expect(flag?.next?.code == next, "\(place)") }
    }
  }

  /// One pass over everything finds what a pass over one ground finds.
  @Test(arguments: FlagBook.all)
  func `one pass over every ground finds the same`(story: FlagStory) throws {
    let office = try FlagStoryOffice(story)
    for day in Set(story.flags.map(\.on)) {
      let all = try office.registry.flags(
        FlagFilter(includesUnknown: true), at: Moment(day: day)
      ).flags.map(\.flag)
      for expected in story.flags where expected.on == day {
        let found = all.first { $0.ground == expected.ground }
        #expect(found?.level == expected.level, "\(day) \(expected.ground.rawValue)")
      }
      #expect(Set(all.map(\.ground)).count == all.count, "a ground is told once")
    }
  }
}
