import CooperativeLaw
import ScenarioTestSupport
import Testing

@testable import Registry

/// The registry makes of the events of a story what the law makes of them.
@Suite struct StoryEngineTests {
  @Test(arguments: StoryBook.all.filter { $0.events.allSatisfy { $0.event != "void" } })
  func `the events of a story leave the lives told, and what is refused leaves no trace`(
    story: Story
  ) throws {
    let office = try StoryOffice(story)
    for act in story.events {
      guard let event = act.statusEvent else { continue }
      if act.isRefusedByTable {
        let found = try Acts.blockers(of: office.registry) { try office.record(act, event) }
        #expect(found.map(\.rawValue) == act.refused, "\(act.on) \(act.unit) \(act.event)")
      } else if act.refused == nil {
        try office.record(act, event)
      }
    }
    #expect(try office.lives() == story.lives)
    let unsound = try office.registry.check().filter { !$0.isSound }
    #expect(unsound.map(\.id) == [])
  }
}
