import CooperativeLaw
import Testing

@Suite struct RuleCatalogueTests {
  @Test(arguments: RuleCatalogue.all)
  func `every example of a rule ends as it says`(rule: RuleEntry) {
    for example in rule.examples {
      let found = example.findings()
      #expect(found.map(\.severity) == example.expected, "\(rule.id): \(example.title.en)")
      #expect(found.allSatisfy { $0.rule == rule.id }, "\(rule.id): \(example.title.en)")
    }
  }

  @Test(arguments: RuleCatalogue.all)
  func `a rule has examples that fire and examples that stay silent`(rule: RuleEntry) {
    #expect(rule.examples.contains { !$0.expected.isEmpty }, "\(rule.id)")
    #expect(rule.examples.contains { $0.expected.isEmpty }, "\(rule.id)")
  }

  @Test(arguments: RuleCatalogue.all)
  func `every text of a rule is written in both languages and cites an article`(rule: RuleEntry) {
    let findings = rule.examples.flatMap { $0.findings() }
    let manual = [rule.title, rule.explanation] + rule.examples.map(\.title)
    for text in manual + findings.flatMap({ [$0.message, $0.remedy] }) {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(rule.id): \(text.en)")
    }
    for text in manual {
      #expect(!text.vi.contains("  ") && !text.en.contains("  "), "\(rule.id): \(text.en)")
    }
    #expect(!rule.citations.isEmpty, "\(rule.id)")
    for finding in findings {
      #expect(!finding.citations.isEmpty, "\(rule.id)")
      #expect(finding.citations.allSatisfy { !$0.text.isEmpty && !$0.place.isEmpty })
    }
  }

  @Test(arguments: RuleCatalogue.all)
  func `only a text that was read refuses an act`(rule: RuleEntry) {
    for finding in rule.examples.flatMap({ $0.findings() }) where finding.severity == .blocker {
      #expect(finding.citations.allSatisfy { $0.confidence == .primary }, "\(rule.id)")
    }
  }

  @Test func `the names of rules are unique and plain`() {
    let names = RuleCatalogue.all.map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }
}
