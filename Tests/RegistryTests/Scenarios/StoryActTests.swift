import CooperativeLaw
import ScenarioTestSupport
import Testing

@testable import Registry

/// An office that does what a story tells is answered as the story says.
@Suite struct StoryActTests {
  @Test(arguments: StoryBook.all)
  func `the acts of the registry answer a story as told and leave the lives told`(
    story: Story
  ) throws {
    let office = try StoryOffice(story)
    for act in story.events { try live(act, in: office) }
    #expect(try office.lives() == story.lives)
    let unsound = try office.registry.check().filter { !$0.isSound }
    #expect(unsound.map(\.id) == [])
  }

  private func live(_ act: StoryEvent, in office: StoryOffice) throws {
    let place = "\(act.on) \(act.unit) \(act.event)"
    try office.prepare(act)
    guard let refused = act.refused else {
      let (receipt, isJudged) = try office.answer(act)
      office.filings.keep(receipt, as: act.label)
      if act.event == "void" { #expect(office.filings.fallen == act.falls ?? [], "\(place)") }
      guard isJudged else { return }
      #expect(receipt.findings.statusRules(.warning) == Set(act.warned ?? []), "\(place)")
      return
    }
    // A dated rule is only asked by an act of its own.
    guard try office.hasAct(act) || act.isRefusedByTable else { return }
    let found = try Acts.refusal(of: office.registry) { _ = try office.answer(act) }
    let blocked = found.statusRules(.blocker)
    #expect(blocked.isSuperset(of: refused), "\(place): \(blocked)")
    guard !act.isRefusedByTable else { return }
    #expect(blocked == Set(refused), "\(place)")
    #expect(found.contains { $0.cites(act.article) }, "\(place)")
  }
}

extension [Finding] {
  /// The rules on statuses that found something of a severity.
  fileprivate func statusRules(_ severity: Severity) -> Set<String> {
    let told: Set<String> = ["record.status-not-known", "record.later-event"]
    return Set(
      filter { $0.severity == severity }.map(\.rule.rawValue)
        .filter { $0.hasPrefix("status.") || told.contains($0) })
  }
}

extension Finding {
  fileprivate func cites(_ article: String?) -> Bool {
    citations.contains { $0.reference == article }
  }
}
