import CooperativeLaw
import ScenarioTestSupport

/// Asks the dated rules about one act of a story.
struct StoryJudge {
  let findings: [Finding]
  let asked: [RuleID]

  init(act: StoryEvent, accepted: [StoryEvent], before: StoryReplay, after: StoryReplay) {
    let facts = StoryFacts(act: act, accepted: accepted, before: before, after: after)
    var findings: [Finding] = []
    var asked: [RuleID] = []
    func ask<Facts>(_ facts: Facts?, _ rules: [Rule<Facts>]) {
      guard let facts else { return }
      findings += judge(facts, by: rules)
      asked += rules.map(\.id)
    }
    ask(facts.transition, RuleCatalogue.statusEvent)
    ask(facts.suspension, RuleCatalogue.suspension)
    ask(facts.resumption, RuleCatalogue.resumption)
    ask(facts.resolution, RuleCatalogue.resolution)
    ask(facts.ending, RuleCatalogue.ending)
    ask(facts.cancellation, RuleCatalogue.cancellation)
    ask(facts.silence, RuleCatalogue.silence)
    ask(facts.successors, RuleCatalogue.successors)
    ask(facts.conversion, RuleCatalogue.conversion)
    ask(facts.revocation, RuleCatalogue.revocation)
    ask(facts.groupEnd, RuleCatalogue.groupEnd)
    self.findings = findings
    self.asked = asked
  }
}
