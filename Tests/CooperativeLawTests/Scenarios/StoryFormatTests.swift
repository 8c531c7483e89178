import CooperativeLaw
import Foundation
import ScenarioTestSupport
import Testing

@Suite struct StoryFormatTests {
  @Test func `every file is read and there are sixty stories or more with names of their own`()
    throws
  {
    let stories = try StoryBook.files().flatMap { try StoryBook.stories(in: Data(contentsOf: $0)) }
    #expect(stories.count >= 60)
    #expect(Set(stories.map(\.id)).count == stories.count)
    #expect(stories.count == StoryBook.all.count)
  }

  @Test(arguments: try StoryBook.files())
  func `a file holds nothing that a story does not know and stays short`(file: URL) throws {
    let text = try Data(contentsOf: file)
    let stories = try StoryBook.stories(in: text)
    #expect(try object(text) == object(StoryBook.text(of: stories)), "an unknown key")
    #expect(text.split(separator: UInt8(ascii: "\n")).count <= 300)
  }

  @Test func `a key that no story knows is seen`() throws {
    let text = Data(
      """
      {"stories": [{"id": "a", "title": {"vi": "a", "en": "a"}, "units": [], "events": [],
        "lives": {}, "livse": {}}]}
      """.utf8)
    let stories = try StoryBook.stories(in: text)
    #expect(try object(text) != object(StoryBook.text(of: stories)))
  }

  @Test(arguments: StoryBook.all)
  func `a story names only units, events and labels that it has`(story: Story) {
    #expect(Set(story.lives.keys) == Set(story.names))
    #expect(Set(story.names).count == story.names.count)
    for act in story.events {
      #expect(story.begins(act.unit) != nil, "\(act.unit) has no life")
      #expect(act.statusEvent != nil || act.event == "void", "\(act.event)")
      #expect((act.of != nil) == (act.event == "void"))
      #expect(act.typedOn >= act.on)
      #expect((act.article != nil) == (act.refused != nil), "\(act.on) \(act.event)")
    }
    let typed = story.events.map(\.typedOn)
    #expect(typed == typed.sorted(), "acts stand in the order they are typed")
  }

  private func object(_ text: Data) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: text) as? NSDictionary)
  }
}
