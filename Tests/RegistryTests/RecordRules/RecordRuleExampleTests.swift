import CooperativeLaw
import Testing

@testable import Registry

@Suite struct RecordRuleExampleTests {
  @Test(arguments: RecordRules.all.map(\.id))
  func everyExampleGivesWhatItPromises(id: RuleID) throws {
    let rule = try #require(RecordRules.all.first { $0.id == id })
    for example in rule.examples {
      let findings = example.findings()
      #expect(findings.map(\.severity) == example.expected, "\(example.title.en)")
      for finding in findings {
        #expect(finding.rule == id)
        #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
        #expect(!finding.remedy.vi.isEmpty && !finding.remedy.en.isEmpty)
        #expect(finding.message.vi != finding.message.en)
        #expect(finding.citations.allSatisfy(rule.citations.contains))
      }
    }
  }

  @Test(arguments: RecordRules.all.map(\.id))
  func everyRuleHasACaseThatFiresAndOneThatDoesNot(id: RuleID) throws {
    let rule = try #require(RecordRules.all.first { $0.id == id })
    #expect(rule.examples.contains { $0.expected.isEmpty })
    #expect(rule.examples.contains { !$0.expected.isEmpty })
  }

  @Test func idsAreUniqueAndOfTheRecord() {
    let ids = RecordRules.all.map(\.id.rawValue)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("record.") })
  }
}
