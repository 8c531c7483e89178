import CooperativeLaw
import Foundation
import ScenarioTestSupport
import Testing

/// The law flags units as the flag stories tell.
@Suite struct FlagStoryTests {
  @Test(arguments: FlagBook.all)
  func `the law flags a unit as the story tells`(story: FlagStory) {
    for expected in story.flags {
      let flag = story.flag(expected.ground, on: expected.on)
      let place = "\(story.id) \(expected.on) \(expected.ground.rawValue)"
      #expect(flag?.level == expected.level, "\(place)")
      if let since = expected.since { #expect(flag?.since == since, "\(place)") }
      if let reached = expected.reached { #expect(flag?.reachedOn == reached, "\(place)") }
      if let certainty = expected.certainty { #expect(flag?.certainty == certainty, "\(place)") }
      if let next = expected.next { #expect(flag?.next?.code == next, "\(place)") }
    }
  }

  @Test func `every file is read and its stories have names of their own`() throws {
    let stories = try FlagBook.files().flatMap { try FlagBook.stories(in: Data(contentsOf: $0)) }
    #expect(stories.count >= 40)
    #expect(Set(stories.map(\.id)).count == stories.count)
    #expect(stories.count == FlagBook.all.count)
  }

  @Test(arguments: try FlagBook.files())
  func `a file holds nothing that a flag story does not know and stays short`(file: URL) throws {
    let text = try Data(contentsOf: file)
    let again = try FlagBook.text(of: FlagBook.stories(in: text))
    #expect(try object(text) == object(again), "an unknown key")
    #expect(text.split(separator: UInt8(ascii: "\n")).count <= 300)
  }

  /// Fired, early, held and cured: every ground is told from end to end.
  @Test(arguments: FlagGround.allCases)
  func `the stories of a ground tell it fired, early, held and cured`(ground: FlagGround) {
    let told = FlagBook.all.map { $0.flags.filter { $0.ground == ground } }
    let levels = Set(told.flatMap { $0.compactMap(\.level) })
    #expect(levels.contains(.due) || levels.contains(.overdue))
    #expect(levels.contains(.suspended))
    #expect(levels.contains(.warning) || !FlagStoryTests.runsOn.contains(ground))
    let isCured = told.contains { lines in
      guard let first = lines.firstIndex(where: { $0.level != nil }) else { return false }
      return lines[first...].contains { $0.level == nil }
    }
    #expect(isCured)
  }

  /// The grounds that need time, and so have an early warning.
  private static let runsOn: Set<FlagGround> = [
    .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .stoppedUntold2023, .noReport2023,
    .tooFewMembers2023, .tooManyForeigners2023, .overCapitalCap2023, .noAnnualMeeting2023,
    .silence2023, .termOverGroup, .noReportGroup, .silenceGroup, .law2012Duty, .charterDuty,
    .groupDuty,
  ]

  private func object(_ text: Data) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: text) as? NSDictionary)
  }
}
